import type { FontId } from '../model/shop';
import type { BrandColors } from './colors';
import type { KnownTexts, Measure } from './fit-text';
import { layoutInput, originOf } from './layout-input';
import { scaleScene } from './scale';
import { type Layer, SCENE_VERSION, type Scene, type SceneFill } from './schema';
import { DESIGN_WIDTH, type Stage } from './stage';

/** A product as it stands in a picture. Prices come formatted ("Rp25.000/toples"); a part left out is not drawn. */
export interface PictureGoods {
  /** The stored product's id, so that a changed price finds the pictures that show the old one. */
  id?: string;
  name: string;
  price?: string;
  strikePrice?: string;
}

/** What else a picture may say, one line each, already in the picture's language. */
export interface PictureWords {
  /** A short word beside the name: "PO sampai Jumat". */
  note: string;
  /** A headline that the user typed in place of the layout's own. */
  title: string;
  /** What to order by, and where: "WA 0812-3456-7890", "Batam Centre". Left out where contacts are not allowed. */
  order: string;
  place: string;
  /** Pre-order: the last day to order, and when orders are ready. */
  closes: string;
  ready: string;
  /** Pieces left: "Sisa 5". */
  left: string;
  /** Promo: what it depends on, and its last day. */
  terms: string;
  until: string;
  /** What a buyer said, and who. */
  quote: string;
  by: string;
  /** An occasion, its date, and how long until then: "Idulfitri", "10 Maret 2027", "H-12". */
  day: string;
  date: string;
  countdown: string;
  /** Short facts of the goods: "Isi 12", "Tahan 3 bulan". */
  facts: readonly string[];
  /** Colours, sizes or tastes to choose from. */
  choices: readonly string[];
  /** Steps, tips, or the rows of a chart (cells parted by "|", the first row its head). */
  lines: readonly string[];
}
export type WordKey = keyof PictureWords;

/** Words that are lists. */
export const LIST_WORDS = ['facts', 'choices', 'lines'] as const satisfies readonly WordKey[];
/** Words of one line. */
export const LINE_WORDS = [
  'note',
  'title',
  'order',
  'place',
  'closes',
  'ready',
  'left',
  'terms',
  'until',
  'quote',
  'by',
  'day',
  'date',
  'countdown',
] as const satisfies readonly WordKey[];

/** What the picture says: a product, further ones (8 at most), and words. */
export interface PictureContent extends PictureGoods, Partial<PictureWords> {
  others?: readonly PictureGoods[];
}

export interface PictureBrand {
  name: string;
  colors: BrandColors;
  /** `sign` for the shop's and the product's name, `body` for the rest. Plus Jakarta Sans when left out. */
  fonts?: { sign: FontId; body: FontId };
  /** Without a logo the shop's name stands as a word mark. */
  logo?: { assetId: string; width: number; height: number };
}

/** A stored photo; `focus` (0–1 of the photo) must stay in sight when it is cropped. */
export interface PicturePhoto {
  assetId: string;
  /** Which product it shows, by its place among the goods; the first when left out. */
  goods?: number;
  width: number;
  height: number;
  focus?: { x: number; y: number };
}

export interface PictureInput {
  content: PictureContent;
  brand: PictureBrand;
  /** Pixels of the finished picture. */
  size: { width: number; height: number };
  photos: readonly PicturePhoto[];
  measure: Measure;
  /** Which words of the content were typed by the user for this picture. */
  typed?: readonly WordKey[];
  /** Of the words that a layout brings itself; Indonesian when left out. */
  language?: PictureLanguage;
}

export type PictureLanguage = 'id' | 'en';

/** What a text is set with: the brand's typefaces, and how wide their letters are. */
export interface Lettering {
  sign: FontId;
  body: FontId;
  measure: Measure;
  known?: KnownTexts;
}

/** All that a picture says, cleaned; '' and [] where there is nothing. */
export interface CleanContent extends Required<PictureGoods>, PictureWords {
  /** Every product, the main one first. */
  goods: readonly Required<PictureGoods>[];
}

/** What a layout draws with: the input cleaned, and the stage in design pixels (1080 wide). */
export interface LayoutInput extends PictureInput {
  stage: Stage;
  lettering: Lettering;
  content: CleanContent;
  language: PictureLanguage;
  /**
   * In a layout for one product its photos; in one for several the first photo of each, in the order of the
   * goods (a product without one has none: compare `goods`). At least `photos.min`, at most `photos.max`.
   */
  photos: readonly PicturePhoto[];
  /** The first of them; throws in a layout that may have none. */
  readonly photo: PicturePhoto;
}

/** What a picture is for; the order is that of the groups on the screen. */
export const FAMILIES = [
  'single',
  'tag',
  'words',
  'several',
  'list',
  'preorder',
  'promo',
  'bundle',
  'new',
  'restock',
  'chart',
  'choices',
  'testimonial',
  'tip',
  'steps',
  'countdown',
  'bazaar',
  'catalogue',
  'thanks',
  'carousel',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Where a carousel's slide stands. */
export type SlidePlace = 'cover' | 'middle' | 'last';

interface LayoutDefinition {
  /** The file's name: `<id>.layout.ts`. */
  id: string;
  name: { id: string; en: string };
  family: Family;
  /** Place among the candidates of its family; low comes first. */
  order: number;
  photos: { min: number; max: number };
  /** How many products it shows; exactly one when left out. */
  goods?: { min: number; max: number };
  /** What it cannot do without, besides a name and photos. */
  needs?: readonly (WordKey | 'price' | 'strikePrice')[];
  /** Words that the user may type for it, in the order of the form. What is in `needs` must be typed. */
  asks?: readonly WordKey[];
  /** For slides of a carousel only. */
  slide?: SlidePlace;
  /** Layers in design pixels, the lowest first. */
  draw(input: LayoutInput): { background: SceneFill; layers: Layer[] };
}

export interface Layout extends Omit<LayoutDefinition, 'draw'> {
  goods: { min: number; max: number };
  /**
   * The picture as a scene of exactly `size`, with its origin. Photos and products beyond what it has room for are
   * left out. Throws a RangeError when there are too few: ask `layoutsFor` which layouts suit.
   */
  build(input: PictureInput): Scene;
}

/** Makes a layout out of its drawing; see `layouts/` for the members and `kit/` for the parts. */
export function defineLayout({ draw, ...about }: LayoutDefinition): Layout {
  const goods = about.goods ?? { min: 1, max: 1 };
  const layout: Layout = {
    ...about,
    goods,
    build(input) {
      const drawn = layoutInput(input, layout);
      const { stage } = drawn;
      const scene: Scene = {
        version: SCENE_VERSION,
        width: stage.width,
        height: stage.height,
        ...draw(drawn),
        origin: originOf(layout.id, drawn),
      };
      return scaleScene(scene, input.size.width / DESIGN_WIDTH, input.size);
    },
  };
  return layout;
}
