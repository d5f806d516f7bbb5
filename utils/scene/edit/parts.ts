import { scaleLayer } from '../scale';
import type {
  Layer,
  LogoLayer,
  PhotoLayer,
  QrLayer,
  Scene,
  SceneFont,
  ShapeLayer,
  TextLayer,
} from '../schema';
import { boundsOf, safeOf, unitOf } from './box';
import type { MakeId } from './change';
import { copyOf } from './layers';
import type { Refit } from './refit';

/** Where a new layer is to stand. */
export interface Place {
  scene: Pick<Scene, 'width' | 'height'>;
  makeId: MakeId;
}

/** A layer drawn at 0, 0 in design pixels, in the middle of the safe area and with ids of its own. */
export function inMiddle<L extends Layer>(drawn: L, { scene, makeId }: Place): L {
  const layer = copyOf(scaleLayer(drawn, unitOf(scene)) as L, makeId);
  const safe = safeOf(scene);
  const box = boundsOf(layer);
  return {
    ...layer,
    x: Math.round(safe.x + (safe.width - box.width) / 2),
    y: Math.round(safe.y + (safe.height - box.height) / 2),
  };
}

const boxOf = (width: number, height: number) => ({ id: 'part', x: 0, y: 0, width, height });

/** Texts to begin with, in design pixels; `height` is room for more words than stand there yet. */
const TEXTS = {
  title: { height: 220, max: 96, lines: 2, font: 'sign', weight: 800, role: 'title' },
  line: { height: 170, max: 48, lines: 3, font: 'body', weight: 600, role: 'text' },
} as const satisfies Record<string, { font: SceneFont } & Record<string, unknown>>;

/** `title`: large and in the shop's sign typeface; `line`: small, to be read. Null for no words. */
export function makeText(
  text: string,
  how: keyof typeof TEXTS,
  { refit, ...place }: Place & { refit: Refit },
): TextLayer | null {
  if (text.trim() === '') return null;
  const { height, max, lines, ...look } = TEXTS[how];
  const drawn: TextLayer = {
    ...boxOf(760, height),
    ...look,
    type: 'text',
    text,
    fit: { full: text, max, min: 24, lines },
    size: max,
    lineHeight: 1.14,
    align: 'center',
    color: 'ink',
  };
  return refit(inMiddle(drawn, place));
}

/** Shapes to draw with, the plain ones first: size in design pixels. */
const SHAPES = {
  rect: { width: 360, height: 240, radius: 32 },
  ellipse: { width: 300, height: 300, radius: 0 },
  line: { width: 520, height: 8, radius: 0 },
  arrow: { width: 300, height: 140, radius: 0 },
  star: { width: 300, height: 300, radius: 0 },
  heart: { width: 300, height: 280, radius: 0 },
  bubble: { width: 360, height: 200, radius: 32 },
  ribbon: { width: 460, height: 130, radius: 36 },
  tag: { width: 300, height: 360, radius: 40 },
  seal: { width: 300, height: 300, radius: 0 },
  burst: { width: 300, height: 300, radius: 0 },
  wave: { width: 460, height: 200, radius: 60 },
  awning: { width: 460, height: 200, radius: 0 },
} as const satisfies Record<ShapeLayer['shape'], { width: number; height: number; radius: number }>;

export type ShapeId = keyof typeof SHAPES;
export const SHAPE_IDS = Object.keys(SHAPES) as readonly ShapeId[];

/** A plain shape in the shop's accent. */
export function makeShape(shape: ShapeId, place: Place): ShapeLayer {
  const { width, height, radius } = SHAPES[shape];
  return inMiddle({ ...boxOf(width, height), type: 'shape', shape, fill: 'accent', radius }, place);
}

/** Longest side of a new photo, in design pixels. */
const PHOTO = 620;

/** The whole photo; `photo` is its size in pixels and what matters most in it, its middle when left out. */
export function makePhoto(
  photo: { id: string; width: number; height: number; focus?: PhotoLayer['focus'] | undefined },
  place: Place,
): PhotoLayer {
  const by = PHOTO / Math.max(photo.width, photo.height);
  const drawn: PhotoLayer = {
    ...boxOf(photo.width * by, photo.height * by),
    type: 'photo',
    assetId: photo.id,
    focus: photo.focus ?? { x: 0.5, y: 0.5 },
    radius: 24,
  };
  return inMiddle(drawn, place);
}

export const makeLogo = (assetId: string, place: Place): LogoLayer =>
  inMiddle({ ...boxOf(220, 220), type: 'logo', assetId }, place);

/** A square code that leads to `data`, dark on white: cameras read nothing else as surely. */
export const makeCode = (data: string, place: Place): QrLayer =>
  inMiddle({ ...boxOf(260, 260), type: 'qr', data, color: 'black', ground: 'white' }, place);
