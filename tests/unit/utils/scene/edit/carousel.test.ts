import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer, Scene } from '@/utils/scene';
import {
  addSlide,
  blankSlide,
  type Deck,
  duplicateSlide,
  followSpans,
  move,
  moveSlide,
  removeSlide,
  seamFindings,
  slideCount,
  spanNext,
} from '@/utils/scene/edit';
import { aScene, aShape, aText } from './a-scene';
import { counting } from './any-change';

const named = (name: string, height = 1350): Scene => aScene([aShape(`my-${name}`)], { height });
const deckOf = (...names: string[]): Deck => ({
  portrait: names.map((name) => named(name)),
  story: names.map((name) => named(name, 1920)),
});
const namesIn = (deck: Deck) =>
  Object.values(deck).map((slides) => slides.map(({ layers }) => layers[0]?.id.slice(3) ?? '-').join(''));

describe('the slides', () => {
  const abc = deckOf('a', 'b', 'c');

  it('come, go and move in every size at once', () => {
    expect(namesIn(addSlide(abc, 1, (size) => blankSlide(abc[size]?.[0] ?? named('x'))))).toEqual([
      'a-bc',
      'a-bc',
    ]);
    expect(namesIn(duplicateSlide(abc, 1))).toEqual(['abbc', 'abbc']);
    expect(namesIn(removeSlide(abc, 0))).toEqual(['bc', 'bc']);
    expect(namesIn(moveSlide(abc, 0, 2))).toEqual(['bca', 'bca']);
    expect(namesIn(moveSlide(abc, 2, 0))).toEqual(['cab', 'cab']);
    expect(namesIn(abc)).toEqual(['abc', 'abc']);
  });

  it('are twenty at most, and one at least', () => {
    const many = deckOf(...'abcdefghijklmnopqrst');
    expect(slideCount(many)).toBe(20);
    expect(addSlide(many, 0, () => named('z'))).toBe(many);
    expect(duplicateSlide(many, 0)).toBe(many);
    const one = deckOf('a');
    expect(removeSlide(one, 0)).toBe(one);
    expect(moveSlide(abc, 1, 7)).toBe(abc);
    expect(moveSlide(abc, 1, 1)).toBe(abc);
  });

  it('keep the size that they have, whatever is done', () => {
    const step = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 21 }), fc.nat({ max: 21 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let deck = abc;
        for (const [what, a, b] of steps) {
          if (what === 0) deck = addSlide(deck, a, (size) => blankSlide(deck[size]?.[0] ?? named('x')));
          if (what === 1) deck = duplicateSlide(deck, a);
          if (what === 2) deck = removeSlide(deck, a);
          if (what === 3) deck = moveSlide(deck, a, b);
        }
        const { portrait = [], story = [] } = deck;
        expect(portrait.length).toBe(story.length);
        expect(portrait.length).toBeGreaterThanOrEqual(1);
        expect(portrait.length).toBeLessThanOrEqual(20);
        expect(new Set(portrait.map(({ height }) => height))).toEqual(new Set([1350]));
        expect(new Set(story.map(({ height }) => height))).toEqual(new Set([1920]));
      }),
    );
  });
});

describe('what runs on over a seam', () => {
  const photo: Layer = {
    ...{ id: 'my-p', type: 'photo', assetId: 'p', focus: { x: 0.5, y: 0.5 }, radius: 0 },
    ...{ x: 600, y: 100, width: 900, height: 500 },
  };
  const ground: Layer = { ...photo, id: 'my-ground', x: 0, y: 0, width: 1080, height: 1350 };
  const slides = [aScene([photo]), aScene([ground, aText('my-t')]), aScene([])];
  const xs = (all: readonly Scene[]) => all.map(({ layers }) => layers.map(({ x }) => x));

  it('is the same layer on the next slide, above its ground and below the rest', () => {
    const next = spanNext(slides, 0, 'my-p', counting());
    expect(xs(next)).toEqual([[600], [0, -480, 100], []]);
    expect(next[1]?.layers[1]).toEqual({ ...next[0]?.layers[0], x: -480 });
  });

  it('moves on both sides, from whichever it is moved', () => {
    const next = spanNext(slides, 0, 'my-p', counting());
    const id = next[0]?.layers[0]?.id ?? '';
    const [first, second] = next;
    if (!first || !second) throw new Error('no slides');
    expect(xs(followSpans(next.with(0, move(first, [id], 50, 0)), 0))).toEqual([[650], [0, -430, 100], []]);
    expect(xs(followSpans(next.with(1, move(second, [id], -30, 0)), 1))).toEqual([[570], [0, -510, 100], []]);
    expect(followSpans(slides, 0)).toBe(slides);
  });

  it('needs a next slide, and is no text', () => {
    expect(spanNext(slides, 2, 'my-p', counting())).toBe(slides);
    expect(spanNext(slides, 1, 'my-t', counting())).toBe(slides);
    expect(spanNext([aScene([{ ...photo, locked: true }]), aScene([])], 0, 'my-p', counting())).toHaveLength(
      2,
    );
  });
});

describe('seams', () => {
  const text = (x: number, over = {}) =>
    aText('my-t', { x, width: 300, text: 'Nastar keju', size: 80, ...over });
  const found = (...layers: Layer[]) =>
    seamFindings([aScene([]), aScene(layers), aScene([])]).map(({ side, kind }) => `${side} ${kind}`);

  it('may not go through what is read, nor come near it', () => {
    expect(found(text(400))).toEqual([]);
    expect(found(text(-5))).toEqual(['left cut']);
    expect(found(text(10))).toEqual(['left near']);
    expect(found(text(790))).toEqual(['right cut']);
    expect(found(text(-5, { hidden: true }))).toEqual([]);
    const badge: Layer = {
      ...{ id: 'my-b', type: 'badge', x: 900, y: 0, width: 300, height: 90 },
      layers: [text(0)],
    };
    expect(found(badge)).toEqual(['right cut']);
  });

  it('may go through photos and shapes', () => {
    expect(found(aShape('my-s', { x: 1000 }))).toEqual([]);
  });

  it('look at the words, not at an empty box round them', () => {
    expect(found(text(0, { width: 1080, text: 'A', align: 'center' }))).toEqual([]);
    expect(found(text(0, { width: 1080, text: 'A', align: 'left' }))).toEqual(['left near']);
  });

  it('are between slides: the outer edges are none', () => {
    expect(seamFindings([aScene([text(-5)])])).toEqual([]);
    expect(seamFindings([aScene([text(-5)]), aScene([text(790)])])).toEqual([]);
    expect(seamFindings([aScene([text(790)]), aScene([])])).toEqual([
      { slide: 0, id: 'my-t', side: 'right', kind: 'cut' },
    ]);
  });
});
