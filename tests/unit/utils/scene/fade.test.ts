import { expect, it } from 'vitest';
import { FADE_STOPS, fadeAlpha } from '@/utils/scene';
import { FADE_FULL } from '@/utils/scene/fade';

it('eases in from nothing and is full where text stands', () => {
  expect([fadeAlpha(-1), fadeAlpha(0), fadeAlpha(1 - FADE_FULL), fadeAlpha(1)]).toEqual([0, 0, 1, 1]);
  expect(fadeAlpha((1 - FADE_FULL) / 2)).toBeCloseTo(0.5, 10);
  const alphas = FADE_STOPS.map(({ alpha }) => alpha);
  expect(alphas).toEqual([...alphas].sort((a, b) => a - b));
  expect(FADE_STOPS.at(-1)).toEqual({ at: 1, alpha: 1 });
});
