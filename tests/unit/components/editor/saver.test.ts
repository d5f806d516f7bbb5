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

  it('writes every finished step at once, without waiting for time to pass', async () => {
    const { saver, written, states } = recording();
    for (const step of [1, 2, 3]) {
      saver.put(step);
      await Promise.resolve();
      await Promise.resolve();
      expect(written.at(-1)).toBe(step);
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe('saved');
  });

  it('writes a step that ends what goes on without the rest of its half second', async () => {
    const { saver, written } = recording();
    saver.put(1, true);
    saver.put(2, true);
    saver.put(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual([1, 3]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([1, 3]);
  });

  it('leaves nothing lying that comes in the very moment in which a writing ends', async () => {
    let told = 0;
    const written: number[] = [];
    const saver = createSaver<number>(
      async (value) => void written.push(value),
      (state) => {
        if (state !== 'saved') return;
        told += 1;
        if (told === 1) void Promise.resolve().then(() => saver.put(2));
      },
    );
    saver.put(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([1, 2]);
  });

  it('writes the first of what goes on at once, and of what follows the last one half a second later', async () => {
    const { saver, written, states } = recording();
    saver.put(1, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual([1]);
    saver.put(2, true);
    saver.put(3, true);
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
    saver.put(2, true);
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
