import { describe, expect, it } from 'vitest';
import { KEY_STEP, moved, shareOf } from '@/components/cut-out/brush';
import { groundOf } from '@/components/cut-out/grounds';

describe('the brush', () => {
  it('goes where arrows point, further with Shift, and never off the photo', () => {
    const middle = { x: 0.5, y: 0.5 };
    expect(moved(middle, 'ArrowLeft', false)).toEqual({ x: 0.5 - KEY_STEP, y: 0.5 });
    expect(moved(middle, 'ArrowDown', true)).toEqual({ x: 0.5, y: 0.5 + 5 * KEY_STEP });
    expect(moved({ x: 0, y: 1 }, 'ArrowLeft', true)).toEqual({ x: 0, y: 1 });
    expect(moved({ x: 0, y: 1 }, 'ArrowDown', false)).toEqual({ x: 0, y: 1 });
    expect(moved(middle, 'a', false)).toBeNull();
  });

  it('is at a share of the frame that the pointer is over', () => {
    const frame = { left: 100, top: 50, width: 200, height: 400 } as DOMRect;
    expect(shareOf({ clientX: 150, clientY: 250 }, frame)).toEqual({ x: 0.25, y: 0.5 });
    expect(shareOf({ clientX: 0, clientY: 999 }, frame)).toEqual({ x: 0, y: 1 });
  });
});

describe('a ground that was chosen', () => {
  it('is of the colour meant', () => {
    expect(groundOf('white', '#102030', '#a0b0c0')).toEqual({ kind: 'plain', colour: [255, 255, 255] });
    expect(groundOf('shop', '#102030', '#a0b0c0')).toEqual({ kind: 'plain', colour: [16, 32, 48] });
    expect(groundOf('own', '#102030', '#a0b0c0')).toEqual({ kind: 'plain', colour: [160, 176, 192] });
    expect(groundOf('stage', '#102030', '#a0b0c0')).toEqual({ kind: 'stage', colour: [160, 176, 192] });
    expect(groundOf('clear', '#102030', '#a0b0c0')).toEqual({ kind: 'clear' });
  });
});
