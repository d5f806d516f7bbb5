import type { FontId } from '../model/shop';
import { fitText, type Measure } from './fit-text';
import { DEFAULT_FONT, TYPEFACES } from './fonts';
import type { PictureBrand } from './layout';
import { clean } from './layout-input';
import type { Layer, LeafLayer, LogoLayer, Scene, TextLayer } from './schema';
import { type Box, DESIGN_WIDTH, stageFor } from './stage';
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
/** Room left between the mark and whatever else stands in the picture. */
const APART = 14;
/** Low enough to look through, high enough to be read over light and dark: the outline sees to the rest. */
const OPACITY = 0.72;
const LOGO_OPACITY = 0.6;

/** As many as the schema takes. */
const MOST_LAYERS = 200;

const overlap = (a: Box, b: Box, apart: number): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

/** The upright box round a layer, whichever way it is turned. */
function boundsOf({ x, y, width, height, angle = 0 }: Box & { angle?: number | undefined }): Box {
  if (angle === 0) return { x, y, width, height };
  const turn = (angle * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(turn)), Math.abs(Math.cos(turn))];
  const [w, h] = [width * cos + height * sin, width * sin + height * cos];
  return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}

/** True where the picture shows by itself whose it is. */
const showsShop = (leaves: readonly LeafLayer[]): boolean =>
  leaves.some((leaf) => leaf.type === 'logo' || (leaf.type === 'text' && leaf.role === 'shop'));

/** How near a photo's focus a box lies, 0 (far off) to 1: the mark should not stand on the goods. */
function onFocus(box: Box, scene: Scene, leaves: readonly LeafLayer[]): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const near = leaves.map((leaf) => {
    if (leaf.type !== 'photo') return 0;
    const focus = { x: leaf.x + leaf.focus.x * leaf.width, y: leaf.y + leaf.focus.y * leaf.height };
    return Math.max(0, 1 - Math.hypot(middle.x - focus.x, middle.y - focus.y) / scene.width);
  });
  return Math.max(0, ...near);
}

/** Share of a box that lies on photos: there the mark is of use. */
function onPhoto(box: Box, leaves: readonly LeafLayer[]): number {
  const shares = leaves.map((leaf) => {
    if (leaf.type !== 'photo') return 0;
    const across = Math.min(box.x + box.width, leaf.x + leaf.width) - Math.max(box.x, leaf.x);
    const down = Math.min(box.y + box.height, leaf.y + leaf.height) - Math.max(box.y, leaf.y);
    return across > 0 && down > 0 ? (across * down) / (box.width * box.height) : 0;
  });
  return Math.max(0, ...shares);
}

type Side = 'left' | 'center' | 'right';
interface Place extends Box {
  side: Side;
}

/** The corners of the safe area, and the middles of its upper and lower edge. */
function placesFor(scene: Scene, width: number, height: number): Place[] {
  const unit = scene.width / DESIGN_WIDTH;
  const stage = stageFor(scene);
  const safe = {
    x: stage.safe.x * unit,
    y: stage.safe.y * unit,
    width: stage.safe.width * unit,
    height: stage.safe.height * unit,
  };
  const sides: [Side, number][] = [
    ['right', safe.x + safe.width - width],
    ['left', safe.x],
    ['center', safe.x + (safe.width - width) / 2],
  ];
  return [safe.y + safe.height - height, safe.y].flatMap((y) =>
    sides.map(([side, x]) => ({ side, x, y, width, height })),
  );
}

/** The calmest place for a box: clear of all that is to be read, on a photo, away from what matters in it. */
function calmPlace(scene: Scene, width: number, height: number): Place | null {
  const leaves = leavesOf(scene.layers).filter(({ hidden }) => !hidden);
  const apart = (APART * scene.width) / DESIGN_WIDTH;
  // Shapes that something is written on count too; those that fill the picture are its ground.
  const taken = leaves
    .filter((leaf) => leaf.type !== 'photo')
    .map((leaf) => boundsOf(leaf))
    .filter((box) => box.width * box.height < 0.5 * scene.width * scene.height);
  const free = placesFor(scene, width, height).filter(
    (place) => !taken.some((box) => overlap(place, box, apart)),
  );
  const worth = (place: Place) => onPhoto(place, leaves) - onFocus(place, scene, leaves);
  return free.reduce<Place | null>(
    (best, place) => (best === null || worth(place) > worth(best) + 1e-9 ? place : best),
    null,
  );
}

function nameLayer(scene: Scene, { name, font = DEFAULT_FONT, measure }: ShopSign): TextLayer | null {
  const unit = scene.width / DESIGN_WIDTH;
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
  const unit = scene.width / DESIGN_WIDTH;
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

/** A plain photo as a picture of its own size, at most 1080 px wide, for resellers: mark it with {@link withWatermark}. */
export function photoScene(photo: { assetId: string; width: number; height: number }): Scene {
  const width = Math.min(DESIGN_WIDTH, photo.width);
  const height = Math.min(8192, Math.max(1, Math.round((photo.height / photo.width) * width)));
  return {
    version: 2,
    width,
    height,
    background: 'white',
    layers: [
      {
        id: 'photo',
        type: 'photo',
        ...{ x: 0, y: 0, width, height },
        assetId: photo.assetId,
        focus: { x: 0.5, y: 0.5 },
        radius: 0,
      },
    ],
  };
}
