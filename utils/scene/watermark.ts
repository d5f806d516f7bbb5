import type { FontId } from '../model/shop';
import { calmPlace } from './calm-place';
import { unitOf } from './edit/box';
import { fitText, type Measure } from './fit-text';
import { DEFAULT_FONT, TYPEFACES } from './fonts';
import type { PictureBrand } from './layout';
import { clean } from './layout-input';
import type { Layer, LeafLayer, LogoLayer, Scene, TextLayer } from './schema';
import { leavesOf } from './walk';

/** The layer's id: a scene that has it is not marked again. */
export const WATERMARK_ID = 'watermark';

/** What the mark shows: the logo where the shop has one, else its name. */
export interface ShopSign {
  name: string;
  font?: FontId;
  logo?: { assetId: string; width: number; height: number };
  measure: Measure;
}

// In design pixels, 1080 wide.
const TEXT_SIZE = 26;
const LEAST_TEXT_SIZE = 20;
const WIDEST = 380;
const LOGO_SIDE = 84;
/** Low enough to look through, high enough to be read over light and dark: the outline sees to the rest. */
const OPACITY = 0.72;
const LOGO_OPACITY = 0.6;

/** As many as the schema takes. */
const MOST_LAYERS = 200;

/** True where the picture shows by itself whose it is. */
const showsShop = (leaves: readonly LeafLayer[]): boolean =>
  leaves.some((leaf) => leaf.type === 'logo' || (leaf.type === 'text' && leaf.role === 'shop'));

function nameLayer(scene: Scene, { name, font = DEFAULT_FONT, measure }: ShopSign): TextLayer | null {
  const unit = unitOf(scene);
  const lineHeight = Math.max(1.2, TYPEFACES[font].leading ?? 0);
  const fitted = fitText(name, {
    width: WIDEST,
    maxLines: 1,
    max: TEXT_SIZE,
    min: LEAST_TEXT_SIZE,
    weight: 700,
    font,
    lineHeight,
    measure,
  });
  if (fitted.lines.length === 0) return null;
  const place = calmPlace(scene, (fitted.width + 2) * unit, fitted.height * unit);
  if (place === null) return null;
  const { side, ...box } = place;
  return {
    ...box,
    id: WATERMARK_ID,
    type: 'text',
    text: fitted.lines.join('\n'),
    size: fitted.size * unit,
    font: 'sign',
    weight: 700,
    lineHeight,
    align: side,
    color: 'white',
    outline: { color: '#1d1d1d', width: 3 * unit },
    opacity: OPACITY,
    role: 'shop',
  };
}

function logoLayer(scene: Scene, logo: NonNullable<ShopSign['logo']>): LogoLayer | null {
  const unit = unitOf(scene);
  const ratio = Math.min(3.2, Math.max(0.5, logo.width / logo.height));
  const [width, height] = [
    LOGO_SIDE * Math.max(1, ratio) * unit,
    (LOGO_SIDE / Math.max(1, 1 / ratio)) * unit,
  ];
  const place = calmPlace(scene, width, height);
  if (place === null) return null;
  const { side: _, ...box } = place;
  return {
    ...box,
    id: WATERMARK_ID,
    type: 'logo',
    assetId: logo.assetId,
    shadow: true,
    opacity: LOGO_OPACITY,
  };
}

/**
 * The scene with the shop's small mark in a calm corner, on top of everything. As it is where the picture shows
 * the shop already, where every corner is taken, or where the shop has neither name nor logo.
 */
export function withWatermark(scene: Scene, sign: ShopSign): Scene {
  if (scene.layers.length >= MOST_LAYERS) return scene;
  if (showsShop(leavesOf(scene.layers).filter(({ hidden }) => !hidden))) return scene;
  const mark: Layer | null = (sign.logo && logoLayer(scene, sign.logo)) ?? nameLayer(scene, sign);
  return mark === null ? scene : { ...scene, layers: [...scene.layers, mark] };
}

/** The sign of a shop as its pictures show it. */
export const signOf = ({ name, fonts, logo }: PictureBrand, measure: Measure): ShopSign => ({
  name: clean(name),
  ...(fonts && { font: fonts.sign }),
  ...(logo && { logo }),
  measure,
});
