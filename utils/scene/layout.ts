import { cutAtGrapheme } from '../core/graphemes';
import type { FontId } from '../model/shop';
import type { BrandColors } from './colors';
import type { Measure } from './fit-text';
import { DEFAULT_FONT } from './fonts';
import { scaleScene } from './scale';
import { type Layer, SCENE_VERSION, type Scene, type SceneColor } from './schema';
import { DESIGN_WIDTH, type Stage, stageFor } from './stage';

/** What the picture says. Prices come formatted ("Rp25.000/toples"); a part left out is not drawn. */
export interface PictureContent {
  name: string;
  price?: string;
  strikePrice?: string;
  /** A short word beside the name: "PO sampai Jumat". */
  note?: string;
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
}

/** What a text is set with: the brand's typefaces, and how wide their letters are. */
export interface Lettering {
  sign: FontId;
  body: FontId;
  measure: Measure;
}

/** What a layout draws with: the input cleaned, and the stage in design pixels (1080 wide). */
export interface LayoutInput extends PictureInput {
  stage: Stage;
  lettering: Lettering;
  content: Required<PictureContent>;
  photos: readonly [PicturePhoto, ...PicturePhoto[]];
}

interface LayoutDefinition {
  /** The file's name: `<id>.layout.ts`. */
  id: string;
  name: { id: string; en: string };
  /** Place among the candidates; low comes first. */
  order: number;
  photos: { min: number; max: number };
  /** Layers in design pixels, the lowest first. */
  draw(input: LayoutInput): { background: SceneColor; layers: Layer[] };
}

export interface Layout extends Omit<LayoutDefinition, 'draw'> {
  /**
   * The picture as a scene of exactly `size`. Photos beyond `photos.max` are left out. Throws a RangeError
   * when there are fewer than `photos.min`: ask `layoutsFor` which layouts suit.
   */
  build(input: PictureInput): Scene;
}

/** Characters beyond this are cut before any measuring; a stranger's page may hand over anything. */
const MAX_INPUT = 600;

/** One line of plain text: no line breaks, no control or direction marks that could garble the picture. */
const clean = (text: string | undefined) =>
  cutAtGrapheme(text ?? '', MAX_INPUT)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Makes a layout out of its drawing; see `layouts/` for the members and `kit/` for the parts. */
export function defineLayout({ draw, ...about }: LayoutDefinition): Layout {
  const { id, photos: range } = about;
  return {
    ...about,
    build(input) {
      const [first, ...others] = input.photos.slice(0, range.max);
      if (first === undefined || 1 + others.length < range.min)
        throw new RangeError(`layout ${id} needs ${range.min} photos, got ${input.photos.length}`);
      const { name, price, strikePrice, note } = input.content;
      const content = {
        name: clean(name),
        price: clean(price),
        strikePrice: clean(strikePrice),
        note: clean(note),
      };
      const stage = stageFor(input.size);
      const brand = { ...input.brand, name: clean(input.brand.name) };
      const { sign = DEFAULT_FONT, body = DEFAULT_FONT } = brand.fonts ?? {};
      const lettering = { sign, body, measure: input.measure };
      const drawn = draw({ ...input, content, brand, stage, lettering, photos: [first, ...others] });
      const scene: Scene = { version: SCENE_VERSION, width: stage.width, height: stage.height, ...drawn };
      return scaleScene(scene, input.size.width / DESIGN_WIDTH, input.size);
    },
  };
}
