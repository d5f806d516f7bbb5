import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, type SaveState } from '@/components/editor/saver';

describe('the saver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const recording = (fails: (value: number) => boolean = () => false) => {
    const written: number[] = [];
    const states: SaveState[] = [];
    const saver = createSaver<number>(
      async (value) => {
        if (fails(value)) throw new Error('refused');
        written.push(value);
      },
      (state) => states.push(state),
    );
    return { saver, written, states };
  };

  it('writes the first change at once, and of those that follow the last one half a second later', async () => {
    const { saver, written, states } = recording();
    saver.put(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual([1]);
    saver.put(2);
    saver.put(3);
    await vi.advanceTimersByTimeAsync(400);
    expect(written).toEqual([1]);
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toEqual([1, 3]);
    expect(states.at(-1)).toBe('saved');
  });

  it('writes what waits when it is told to, such as when the window closes', async () => {
    const { saver, written } = recording();
    saver.put(1);
    await vi.advanceTimersByTimeAsync(0);
    saver.put(2);
    await saver.flush();
    expect(written).toEqual([1, 2]);
  });

  it('keeps what was refused and writes it when it is told to again', async () => {
    let full = true;
    const { saver, written, states } = recording(() => full);
    saver.put(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe('failed');
    full = false;
    await saver.flush();
    expect(written).toEqual([1]);
    expect(states.at(-1)).toBe('saved');
  });

  it('does not put an older state in the place of a newer one that came while it was refused', async () => {
    let refusal: (() => void) | undefined;
    const written: number[] = [];
    const saver = createSaver<number>(
      (value) =>
        value === 1
          ? new Promise((_, reject) => {
              refusal = () => reject(new Error('refused'));
            })
          : Promise.resolve(void written.push(value)),
      () => undefined,
    );
    saver.put(1);
    await vi.advanceTimersByTimeAsync(0);
    saver.put(2);
    refusal?.();
    await vi.advanceTimersByTimeAsync(600);
    expect(written).toEqual([2]);
  });
});
