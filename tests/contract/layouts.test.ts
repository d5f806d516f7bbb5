import { expect, it } from 'vitest';
import { FAMILIES, LINE_WORDS, LIST_WORDS, layouts } from '@/utils/scene';
import { inputFor, SIZES, WORDS } from '../unit/utils/scene/picture-input';
import { placedLeaves } from './picture-frames';

const files = Object.keys(import.meta.glob('../../utils/scene/layouts/*.layout.ts'));

/** Families whose pictures are about the photo; the others may be about words, or have none at all. */
const PHOTO_FIRST: readonly string[] = ['single', 'tag'];

it('finds every layout file, each under its own name and at its own place', () => {
  expect(layouts.map((layout) => `../../utils/scene/layouts/${layout.id}.layout.ts`).sort()).toEqual(
    files.sort(),
  );
  const places = layouts.map(({ family, order }) => `${family} ${order}`);
  expect(new Set(places).size).toBe(layouts.length);
  for (const language of ['id', 'en'] as const)
    expect(new Set(layouts.map(({ name }) => name[language])).size).toBe(layouts.length);
});

it('has a layout for everything that a picture is for, forty and more in all', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(40);
  expect(FAMILIES.filter((family) => !layouts.some((layout) => layout.family === family))).toEqual([]);
  const slides = layouts.flatMap(({ slide }) => slide ?? []);
  for (const place of ['cover', 'middle', 'last']) expect(slides).toContain(place);
});

it.each(
  layouts.filter(({ family }) => PHOTO_FIRST.includes(family)).map((layout) => [layout.id, layout] as const),
)('layout %s keeps the photo the largest thing in a usual picture', (_, layout) => {
  for (const size of Object.values(SIZES)) {
    const scene = layout.build(inputFor(layout, { size }));
    const seen = placedLeaves(scene).flatMap(({ leaf }) =>
      leaf.type === 'photo'
        ? [
            (Math.min(leaf.x + leaf.width, size.width) - Math.max(leaf.x, 0)) *
              (Math.min(leaf.y + leaf.height, size.height) - Math.max(leaf.y, 0)),
          ]
        : [],
    );
    const share = seen.reduce((sum, area) => sum + area, 0) / (size.width * size.height);
    expect(share).toBeGreaterThan(0.35);
  }
});

/** Every word there is has a place in the fixtures. */
it.each([...LINE_WORDS, ...LIST_WORDS])('has an example of the word "%s"', (key) => {
  expect(WORDS[key].length).toBeGreaterThan(0);
});
