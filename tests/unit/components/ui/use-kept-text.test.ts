// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetText, keepAgain, textKey, useKeptText, useUnsaved } from '@/components/ui';

afterEach(cleanup);

const run = async (action: () => Promise<unknown>): Promise<boolean> => {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
};

/** A place to write into that can be full. */
function shelf() {
  const stored: string[] = [];
  const state = { full: false };
  const store = vi.fn(async (text: string) => {
    if (state.full) throw new Error('full');
    stored.push(text);
  });
  return { stored, state, store };
}

let rows = 0;
const freshKey = () => {
  rows += 1;
  return textKey(`row${rows}`, 'instagram');
};

const open = (id: string, stored: string, store: (text: string) => Promise<void>) =>
  renderHook((props: { stored: string }) => useKeptText({ id, stored: props.stored, store, run }), {
    initialProps: { stored },
  });

describe('a text that is stored as it is typed', () => {
  it('shows what is typed while its own echoes come back late', async () => {
    const { store, stored } = shelf();
    const { result, rerender } = open(freshKey(), 'a', store);
    act(() => result.current.box.onFocus());
    await act(async () => result.current.change('ab'));
    await act(async () => result.current.change('abc'));
    rerender({ stored: 'ab' });
    expect(result.current.text).toBe('abc');
    rerender({ stored: 'abc' });
    act(() => result.current.box.onBlur());
    expect(result.current.text).toBe('abc');
    expect(stored).toEqual(['ab', 'abc']);
  });

  it('shows what another window stored, once nobody types here', async () => {
    const { store } = shelf();
    const { result, rerender } = open(freshKey(), 'a', store);
    rerender({ stored: 'dari jendela lain' });
    expect(result.current.text).toBe('dari jendela lain');
    act(() => result.current.box.onFocus());
    await act(async () => result.current.change('x'));
    rerender({ stored: 'lagi' });
    expect(result.current.text).toBe('x');
    act(() => result.current.box.onBlur());
    rerender({ stored: 'x' });
    rerender({ stored: 'akhirnya' });
    expect(result.current.text).toBe('akhirnya');
  });
});

describe('a text that was refused', () => {
  it('is there again when its box is opened again, until it is stored', async () => {
    const { store, stored, state } = shelf();
    const id = freshKey();
    const first = open(id, 'lama', store);
    state.full = true;
    await act(async () => first.result.current.change('baru'));
    first.unmount();
    const second = open(id, 'lama', store);
    expect(second.result.current.text).toBe('baru');
    state.full = false;
    await act(() => keepAgain('row'));
    expect(stored).toEqual(['baru']);
    second.rerender({ stored: 'baru' });
    second.unmount();
    expect(open(id, 'baru', store).result.current.text).toBe('baru');
    expect(open(id, 'lain', store).result.current.text).toBe('lain');
  });

  it('is tried again with those of its row only, and stays when it is refused again', async () => {
    const [one, two] = [shelf(), shelf()];
    const [keyOne, keyTwo] = [freshKey(), freshKey()];
    one.state.full = true;
    two.state.full = true;
    const [boxOne, boxTwo] = [open(keyOne, '', one.store), open(keyTwo, '', two.store)];
    await act(async () => boxOne.result.current.change('satu'));
    await act(async () => boxTwo.result.current.change('dua'));
    const unsaved = renderHook(() => useUnsaved());
    one.state.full = false;
    await act(() => keepAgain(keyOne));
    expect(unsaved.result.current(keyOne)).toBeUndefined();
    expect(unsaved.result.current(keyTwo)).toBe('dua');
    await act(() => expect(keepAgain(keyTwo)).rejects.toThrow('full'));
    expect(unsaved.result.current(keyTwo)).toBe('dua');
    expect(one.stored).toEqual(['satu']);
    act(() => forgetText(keyTwo));
    expect(unsaved.result.current(keyTwo)).toBeUndefined();
  });

  it('gives way to what was typed after it, whichever answer comes first', async () => {
    const answers: (() => void)[] = [];
    const store = () => new Promise<void>((done) => answers.push(done));
    const id = freshKey();
    const { result } = open(id, '', store);
    act(() => result.current.change('satu'));
    act(() => result.current.change('dua'));
    const unsaved = renderHook(() => useUnsaved());
    await act(async () => answers[0]?.());
    expect(unsaved.result.current(id)).toBe('dua');
    await act(async () => answers[1]?.());
    expect(unsaved.result.current(id)).toBeUndefined();
  });
});
