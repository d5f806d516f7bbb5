// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asTyped, phoneTyping, type Typing } from '@/components/shop/typed-values';
import { useTyped } from '@/components/shop/use-typed';

afterEach(cleanup);

interface Props {
  stored: string;
  typing: Typing<string>;
  write: (value: string) => void;
}

function Field({ stored, typing, write }: Props) {
  const { value, wrong, change, onFocus, onBlur } = useTyped(stored, typing, write);
  return (
    <input
      value={value}
      aria-invalid={wrong}
      onFocus={onFocus}
      onBlur={onBlur}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('useTyped', () => {
  it('stores each letter as it is typed', async () => {
    const write = vi.fn();
    render(<Field stored="" typing={asTyped} write={write} />);
    await userEvent.type(field(), 'Kue');
    expect(write.mock.calls).toEqual([['K'], ['Ku'], ['Kue']]);
    expect(field().value).toBe('Kue');
  });

  it('shows what another window stored, but not under the fingers of somebody who types', async () => {
    const write = vi.fn();
    const { rerender } = render(<Field stored="Kue" typing={asTyped} write={write} />);
    rerender(<Field stored="Kue Batam" typing={asTyped} write={write} />);
    expect(field().value).toBe('Kue Batam');
    await userEvent.type(field(), '!');
    rerender(<Field stored="Kue dari jendela lain" typing={asTyped} write={write} />);
    expect(field().value).toBe('Kue Batam!');
    await userEvent.tab();
    rerender(<Field stored="Kue Batam!" typing={asTyped} write={write} />);
    rerender(<Field stored="Kue Medan" typing={asTyped} write={write} />);
    expect(field().value).toBe('Kue Medan');
  });

  it('keeps what is half typed on the screen and stores nothing of it', async () => {
    const write = vi.fn();
    render(<Field stored="" typing={phoneTyping} write={write} />);
    await userEvent.type(field(), '0812');
    await userEvent.tab();
    expect(field().value).toBe('0812');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(write).not.toHaveBeenCalled();
  });

  it('shows the stored spelling once the field is left', async () => {
    const write = vi.fn();
    const { rerender } = render(<Field stored="" typing={phoneTyping} write={write} />);
    await userEvent.type(field(), '0812 3456 7890');
    expect(write).toHaveBeenLastCalledWith('6281234567890');
    rerender(<Field stored="6281234567890" typing={phoneTyping} write={write} />);
    expect(field().value).toBe('0812 3456 7890');
    await userEvent.tab();
    expect(field().value).toBe('+6281234567890');
  });
});
