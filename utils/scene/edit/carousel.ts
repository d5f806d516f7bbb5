import { MAX_SLIDES, type PictureSize } from '../../model/post';
import type { Layer, Scene } from '../schema';
import { isGroup, leavesOf } from '../walk';
import { boundsOf, unitOf } from './box';
import { MAX_LAYERS, type MakeId, ownId, withLayers } from './change';

/** The pictures of a post or design: of each size its slides, the first one first. */
export type Deck = Partial<Record<PictureSize, readonly Scene[]>>;

const sizesOf = (deck: Deck) => Object.keys(deck) as PictureSize[];

/** How many slides there are; of a deck whose sizes differ the most. */
export const slideCount = (deck: Deck): number =>
  Math.max(0, ...sizesOf(deck).map((size) => deck[size]?.length ?? 0));

export const mayAddSlide = (deck: Deck): boolean => slideCount(deck) < MAX_SLIDES;

/** Every size of the deck changed alike; itself where nothing changes. */
function inEverySize(
  deck: Deck,
  change: (slides: readonly Scene[], size: PictureSize) => readonly Scene[],
): Deck {
  const next: Deck = {};
  for (const size of sizesOf(deck)) next[size] = change(deck[size] ?? [], size);
  return sizesOf(deck).every((size) => next[size] === deck[size]) ? deck : next;
}

/** A slide put in at `at` in every size, made by `make`; itself when there are twenty. */
export const addSlide = (deck: Deck, at: number, make: (size: PictureSize) => Scene): Deck =>
  mayAddSlide(deck) ? inEverySize(deck, (slides, size) => slides.toSpliced(at, 0, make(size))) : deck;

/** A slide with nothing on it, as large as another and on its ground. */
export const blankSlide = ({ version, width, height, background }: Scene): Scene => ({
  version,
  width,
  height,
  background,
  layers: [],
});

/** Copies a slide to the place behind it. */
export const duplicateSlide = (deck: Deck, at: number): Deck =>
  mayAddSlide(deck)
    ? inEverySize(deck, (slides) => {
        const slide = slides[at];
        return slide ? slides.toSpliced(at + 1, 0, slide) : slides;
      })
    : deck;

/** Takes a slide away; the last one of a size stays. */
export const removeSlide = (deck: Deck, at: number): Deck =>
  inEverySize(deck, (slides) => (slides.length > 1 && slides[at] ? slides.toSpliced(at, 1) : slides));

/** Moves a slide to another place among the others. */
export const moveSlide = (deck: Deck, from: number, to: number): Deck =>
  from === to
    ? deck
    : inEverySize(deck, (slides) => {
        const slide = slides[from];
        if (!slide || to < 0 || to >= slides.length) return slides;
        return slides.toSpliced(from, 1).toSpliced(to, 0, slide);
      });

/** Ids of layers that run on over a seam begin so; both parts have the same one. */
const SPAN = 'span-';
export const isSpan = ({ id }: Pick<Layer, 'id'>): boolean => id.startsWith(ownId(() => SPAN));

const coversAll = ({ width, height }: Scene, layer: Layer) =>
  layer.x <= 0 && layer.y <= 0 && layer.x + layer.width >= width && layer.y + layer.height >= height;

/** Above what fills the whole slide, below everything else. */
function onGround(slide: Scene, layer: Layer): Scene {
  if (slide.layers.length >= MAX_LAYERS) return slide;
  const at = slide.layers.findIndex((one) => !coversAll(slide, one));
  return withLayers(slide, slide.layers.toSpliced(at === -1 ? slide.layers.length : at, 0, layer));
}

/**
 * Lets a photo or a shape run on over the right seam: the same layer on the next slide, a slide's width further
 * left. From then on the two parts go together (`followSpans`). Slides unchanged where there is no next one.
 */
export function spanNext(slides: readonly Scene[], at: number, id: string, makeId: MakeId): readonly Scene[] {
  const [slide, next] = [slides[at], slides[at + 1]];
  const layer = slide?.layers.find((one) => one.id === id);
  if (!slide || !next || !layer || layer.locked || isSpan(layer)) return slides;
  if (layer.type !== 'photo' && layer.type !== 'shape') return slides;
  const { edits: _edits, ...plain } = layer;
  const span = { ...plain, id: ownId(() => `${SPAN}${makeId()}`) } as Layer;
  const here = withLayers(
    slide,
    slide.layers.map((one) => (one === layer ? span : one)),
  );
  return slides.with(at, here).with(at + 1, onGround(next, { ...span, x: span.x - slide.width }));
}

/** After slide `at` has changed: what runs on over its seams changes on the slides beside it too. */
export function followSpans(slides: readonly Scene[], at: number): readonly Scene[] {
  const slide = slides[at];
  const spans = slide?.layers.filter(isSpan) ?? [];
  if (!slide || spans.length === 0) return slides;
  return slides.map((other, index) => {
    if (index === at) return other;
    return withLayers(
      other,
      other.layers.map((layer) => {
        const first = spans.find(({ id }) => id === layer.id);
        if (!first) return layer;
        const moved = { ...first, x: first.x + (at - index) * slide.width };
        return JSON.stringify(moved) === JSON.stringify(layer) ? layer : moved;
      }),
    );
  });
}

/** What a seam does to a part of a slide that should be whole. */
export interface SeamFinding {
  slide: number;
  /** Of the layer on the slide. */
  id: string;
  side: 'left' | 'right';
  /** `cut`: the seam goes through it. `near`: it stands so close that it looks cut while one swipes. */
  kind: 'cut' | 'near';
}

/** Free room beside a seam that text, logo and code need, in pixels of a picture 1080 wide. */
export const SEAM_MARGIN = 24;

/** Whether a layer holds something that is read: then a seam may not go through it. */
const isRead = (layer: Layer): boolean =>
  leavesOf([layer]).some(
    ({ type, hidden }) => !hidden && (type === 'text' || type === 'logo' || type === 'qr'),
  );

/** Texts, logos and codes that a seam between two slides cuts, or nearly so. The outer edges are no seams. */
export function seamFindings(slides: readonly Scene[]): SeamFinding[] {
  return slides.flatMap((slide, index) => {
    const margin = SEAM_MARGIN * unitOf(slide);
    return slide.layers.flatMap((layer): SeamFinding[] => {
      if (layer.hidden || !isRead(layer)) return [];
      const { x, width } = boundsOf(isGroup(layer) ? layer : textBounds(layer));
      const found = (side: SeamFinding['side'], room: number): SeamFinding[] =>
        room >= margin - 0.01
          ? []
          : [{ slide: index, id: layer.id, side, kind: room < -0.01 ? 'cut' : 'near' }];
      return [
        ...(index > 0 ? found('left', x) : []),
        ...(index < slides.length - 1 ? found('right', slide.width - x - width) : []),
      ];
    });
  });
}

/**
 * A text's box may be wider than its words. How wide those are only a measure would tell: a letter is taken for 0.62
 * of its size, which is wide for running text.
 */
function textBounds(layer: Layer): Layer {
  if (layer.type !== 'text') return layer;
  const longest = Math.max(...layer.text.split('\n').map((line) => [...line].length));
  const width = Math.min(layer.width, longest * layer.size * 0.62 || layer.width);
  const spare = layer.width - width;
  const x = layer.x + (layer.align === 'left' ? 0 : layer.align === 'right' ? spare : spare / 2);
  return layer.angle ? layer : { ...layer, x, width };
}
