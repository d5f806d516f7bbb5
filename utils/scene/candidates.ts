import type { Family, Layout, WordKey } from './layout';
import { layoutsFor, type Material, missingIn } from './registry';

/** Candidates that are shown at once: two columns of three in a panel 360 px wide. */
export const CANDIDATES = 6;

/** What the words and photos at hand tell; each an answer of yes or no. */
interface Clues {
  several: boolean;
  manyPhotos: boolean;
  photo: boolean;
  has(key: WordKey | 'price' | 'strikePrice'): boolean;
  /** Whether the main product's name or note, or a typed headline, has such a word. */
  says(words: RegExp): boolean;
}

/** Words by which sellers call goods that are sold together, and goods that are new. */
const BUNDLE = /\b(paket|hampers|bundle|bundling|parsel|parcel|set)\b/iu;
const NEW = /\b(baru|new)\b/iu;

/**
 * How well a family suits, from 0 (never unless the user looks for it) to 9. A family whose picture states
 * something (new, back again, last pieces, a promo, thanks) is proposed only where the data state it too.
 */
const RELEVANCE: Readonly<Record<Family, (clues: Clues) => number>> = {
  single: ({ photo, several }) => (photo ? (several ? 1 : 5) : 0),
  tag: ({ photo, has, several }) => (photo && has('price') ? (several ? 1 : 5) : 0),
  words: ({ photo }) => (photo ? 0 : 5),
  several: ({ several }) => (several ? 8 : 0),
  list: ({ several }) => (several ? 7 : 0),
  preorder: ({ has }) => (has('closes') || has('ready') ? 9 : 0),
  promo: ({ has }) => (has('strikePrice') ? 8 : 0),
  bundle: ({ says }) => (says(BUNDLE) ? 7 : 0),
  new: ({ says }) => (says(NEW) ? 6 : 0),
  restock: ({ has }) => (has('left') ? 8 : 0),
  chart: ({ has }) => (has('lines') ? 6 : 0),
  choices: ({ has }) => (has('choices') ? 8 : 0),
  testimonial: ({ has }) => (has('quote') ? 9 : 0),
  tip: ({ has }) => (has('lines') ? 5 : 0),
  steps: ({ has }) => (has('lines') ? 5 : 0),
  countdown: ({ has }) => (has('countdown') ? 9 : 0),
  bazaar: ({ has }) => (has('date') && has('place') ? 8 : 0),
  catalogue: ({ several }) => (several ? 6 : 0),
  thanks: () => 0,
  carousel: () => 0,
};

/** Of one family at most so many, so that six are never six of a kind. */
const MOST_OF_ONE = 3;

function cluesOf({ photos, content }: Material): Clues {
  const each = typeof photos === 'number' ? [photos] : photos;
  return {
    several: (content.others?.length ?? 0) > 0,
    manyPhotos: (each[0] ?? 0) > 1,
    photo: each.some((count) => count > 0),
    has: (key) => missingIn({ needs: [key] }, content).length === 0,
    says: (words) => [content.name, content.note, content.title].some((text) => words.test(text ?? '')),
  };
}

/** A layout's own worth: below 0 it is not proposed at all. */
function worth(layout: Layout, clues: Clues, goods: number): number {
  const relevance = RELEVANCE[layout.family](clues);
  if (relevance === 0) return -1;
  // One made for several photos (or goods) shows what the others would leave out.
  const room = clues.manyPhotos && layout.goods.max === 1 && layout.photos.min > 1 ? 3 : 0;
  const loss = layout.goods.max < goods ? 4 : 0;
  const typed = (layout.needs ?? []).length > 0 ? 0.5 : 0;
  return relevance + room + typed - loss;
}

/**
 * Up to `count` layouts to propose for the material, the likeliest first: always the same ones for the same
 * material, and no more than half of them of one family while another suits.
 */
export function candidatesFor(material: Material, count = CANDIDATES): Layout[] {
  const clues = cluesOf(material);
  const goods = 1 + (material.content.others?.length ?? 0);
  const rest = layoutsFor(material)
    .ready.map((layout) => ({ layout, worth: worth(layout, clues, goods) }))
    .filter((candidate) => candidate.worth >= 0);
  const chosen: Layout[] = [];
  const used = new Map<Family, number>();
  const most = Math.min(MOST_OF_ONE, Math.ceil(count / 2));
  while (chosen.length < count && rest.length > 0) {
    // Each one taken makes the next of its family a little less wanted, so that kinds alternate.
    const value = ({ layout, worth: own }: (typeof rest)[number]) => {
      const taken = used.get(layout.family) ?? 0;
      return own - 2 * taken - (taken >= most ? 100 : 0);
    };
    const best = rest.reduce((a, b) => (value(b) > value(a) ? b : a));
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best.layout);
    used.set(best.layout.family, (used.get(best.layout.family) ?? 0) + 1);
  }
  return chosen;
}
