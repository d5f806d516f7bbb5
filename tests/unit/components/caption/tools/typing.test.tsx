// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { difference, retype, typeInto } from '@/components/caption/tools/typing';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function makeArea(value: string): { area: HTMLTextAreaElement; heard: string[] } {
  const area = document.body.appendChild(document.createElement('textarea'));
  area.value = value;
  const heard: string[] = [];
  area.addEventListener('input', () => heard.push(area.value));
  return { area, heard };
}

describe('typing into a text box', () => {
  it('puts the words in the place of what is selected, and is heard like a hand', () => {
    const { area, heard } = makeArea('Halo Kak');
    typeInto(area, '🍪', 5, 8);
    expect(heard).toEqual(['Halo 🍪']);
    expect(area.selectionStart).toBe(7);
  });

  it('leads back to the button that was pressed, or stays if asked to', () => {
    const button = document.body.appendChild(document.createElement('button'));
    const { area } = makeArea('');
    button.focus();
    typeInto(area, 'a', 0, 0);
    expect(document.activeElement).toBe(button);
    typeInto(area, 'b', 1, 1, { stay: true });
    expect(document.activeElement).toBe(area);
  });

  it('lets the owner of the box know the new text before the caret leaves it', () => {
    const left = vi.fn();
    function Box() {
      const [text, setText] = useState('Halo');
      const area = useRef<HTMLTextAreaElement>(null);
      // Within a press React itself hears of changes only when the press is over.
      const press = () => area.current && typeInto(area.current, '🍪', 4, 4);
      return (
        <>
          <button type="button" onClick={press}>
            Emoji
          </button>
          <textarea
            ref={area}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => left(text)}
          />
        </>
      );
    }
    render(<Box />);
    screen.getByRole('button').focus();
    screen.getByRole('button').click();
    expect(left).toHaveBeenCalledExactlyOnceWith('Halo🍪');
  });

  it('does nothing where nothing differs', () => {
    const { area, heard } = makeArea('sama');
    retype(area, 'sama');
    expect(heard).toEqual([]);
  });

  it('types only what differs, never half an emoji', () => {
    expect(difference('a #x', 'a #x #y')).toEqual({ start: 4, end: 4, text: ' #y' });
    // 🍪 and 🍩 share their first half.
    expect(difference('a🍪b', 'a🍩b')).toEqual({ start: 1, end: 3, text: '🍩' });
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '🍪', '🍩', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { start, end, text } = difference(before, after);
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
