import {
  FAMILIES,
  type Layout,
  type PictureContent,
  type PictureInput,
  type SlidePlace,
  type WordKey,
} from './layout';
import { clean } from './layout-input';

const modules = import.meta.glob<Layout>('./layouts/*.layout.ts', { eager: true, import: 'default' });

function collect(): Layout[] {
  for (const [path, layout] of Object.entries(modules)) {
    if (path !== `./layouts/${layout.id}.layout.ts`) throw new Error(`${path} calls itself ${layout.id}`);
  }
  const group = ({ family }: Layout) => FAMILIES.indexOf(family);
  return Object.values(modules).sort(
    (a, b) => group(a) - group(b) || a.order - b.order || a.id.localeCompare(b.id),
  );
}

/** All layouts, by family and then by their place in it. */
export const layouts: readonly Layout[] = collect();

/** The layout of that id, or undefined when it is gone (an old post may name one). */
export const findLayout = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id);

/** What there is to make a picture of. */
export interface Material {
  /** Photos of each product in the order of the goods; a number alone is that of the main product. */
  photos: number | readonly number[];
  content: PictureContent;
}

/** What a picture's input has to offer. */
export function materialOf({ photos, content }: Pick<PictureInput, 'photos' | 'content'>): Material {
  const each = [content, ...(content.others ?? [])].map(
    (_, index) => photos.filter(({ goods = 0 }) => goods === index).length,
  );
  return { photos: each, content };
}

export interface Suited {
  /** Can be drawn as it is. */
  ready: Layout[];
  /** Could be drawn if the user typed these words, which the layout asks for. */
  asking: { layout: Layout; missing: WordKey[] }[];
}

/** How many photos a layout would find: of one product all, of several the first of each. */
function photosFound({ goods }: Layout, photos: Material['photos']): number {
  const each = typeof photos === 'number' ? [photos] : photos;
  if (goods.max === 1) return each[0] ?? 0;
  return each.slice(0, goods.max).filter((count) => count > 0).length;
}

/** What a layout cannot do without and the content does not have. */
export function missingIn({ needs = [] }: Pick<Layout, 'needs'>, content: PictureContent) {
  return needs.filter((key) => {
    const value = content[key];
    return typeof value === 'object' ? !value.some((item) => clean(item) !== '') : clean(value) === '';
  });
}

/** Whether there are enough products and photos, whatever the words are. */
const hasRoom = (layout: Layout, { photos, content }: Material) =>
  1 + (content.others?.length ?? 0) >= layout.goods.min && photosFound(layout, photos) >= layout.photos.min;

/**
 * The layouts that suit the material, in the registry's order. Those for slides of a carousel come only when their
 * `slide` is asked for, and then alone. Products beyond what a layout has room for are left out of its picture:
 * compare `goods.max`.
 */
export function layoutsFor(material: Material, slide?: SlidePlace): Suited {
  const suited: Suited = { ready: [], asking: [] };
  for (const layout of layouts) {
    if (layout.slide !== slide || !hasRoom(layout, material)) continue;
    const missing = missingIn(layout, material.content);
    const typed = missing.filter((key): key is WordKey => key !== 'price' && key !== 'strikePrice');
    if (missing.length === 0) suited.ready.push(layout);
    else if (typed.length === missing.length && typed.every((key) => layout.asks?.includes(key)))
      suited.asking.push({ layout, missing: typed });
  }
  return suited;
}
