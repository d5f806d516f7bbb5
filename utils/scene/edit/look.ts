import {
  type Layer,
  layerSchema,
  type QrLayer,
  type Scene,
  type ShapeLayer,
  type TextLayer,
} from '../schema';
import { changeAnywhere, noting } from './change';
import type { Refit } from './refit';

/** What may be changed of a layer's look, by its type. */
export const LOOKS = {
  photo: ['opacity', 'radius', 'corners', 'outline', 'shadow'],
  logo: ['opacity', 'shadow'],
  text: [
    'opacity',
    'color',
    'font',
    'weight',
    'align',
    'size',
    'lineHeight',
    'strike',
    'outline',
    'shadow',
    'curve',
  ],
  shape: ['opacity', 'shape', 'fill', 'stripe', 'radius', 'corners', 'outline', 'shadow'],
  qr: ['opacity', 'color', 'ground'],
  group: ['opacity'],
  badge: ['opacity'],
} as const satisfies { [T in Layer['type']]: readonly string[] };

type Some<T, Keys extends keyof T> = { [Key in Keys]?: T[Key] | undefined };
/** A change of look; `undefined` takes away what may be missing (an outline, a shadow, a curve). */
export type Look = Some<TextLayer, (typeof LOOKS.text)[number] & keyof TextLayer> &
  Some<
    Omit<ShapeLayer, 'opacity' | 'outline' | 'shadow'>,
    'shape' | 'fill' | 'stripe' | 'radius' | 'corners'
  > &
  Some<Pick<QrLayer, 'ground'>, 'ground'>;
export type LookKey = keyof Look;

/** Looks that change how wide letters are, so that the lines must be broken anew. */
const FITTED: readonly string[] = ['font', 'weight', 'size', 'lineHeight', 'curve'];

/** A text whose letters are to be `size` high: its box grows about its middle with them. */
function resized(layer: TextLayer, size: number): TextLayer {
  const factor = size / layer.size;
  const { fit, width, height, x, y } = layer;
  return {
    ...layer,
    size,
    x: x + (width * (1 - factor)) / 2,
    y: y + (height * (1 - factor)) / 2,
    width: width * factor,
    height: height * factor,
    ...(fit && { fit: { ...fit, max: size, min: Math.min(fit.min, size) } }),
  };
}

/** A line made straight again needs no room for its arch. */
function straightened(layer: TextLayer): TextLayer {
  const height = layer.size * layer.lineHeight;
  return { ...layer, height, y: layer.y + (layer.height - height) / 2 };
}

function patched(layer: Layer, look: Look): Layer {
  const legal: readonly string[] = LOOKS[layer.type];
  const next: Record<string, unknown> = { ...layer };
  for (const [key, value] of Object.entries(look)) {
    if (!legal.includes(key)) continue;
    if (value === undefined || (key === 'curve' && value === 0)) delete next[key];
    // No -0: stored, it would come back as 0.
    else next[key] = typeof value === 'number' ? value + 0 : value;
  }
  return next as unknown as Layer;
}

const same = (a: Layer, b: Layer) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Changes how layers look, also those inside groups: of `look` each takes what it has (`LOOKS`). Texts whose
 * letters change are fitted anew. A value that no scene may hold changes nothing.
 */
export function setLook(scene: Scene, ids: readonly string[], look: Look, refit: Refit): Scene {
  return changeAnywhere(scene, ids, (layer) => {
    let next = patched(layer, look);
    if (!layerSchema.safeParse(next).success || same(layer, next)) return layer;
    if (layer.type === 'text' && next.type === 'text') {
      const { size } = next;
      next = { ...next, size: layer.size };
      if (size !== layer.size) next = noting(scene, resized(next, size), 'place');
      if (layer.curve && !next.curve) next = straightened(next);
      if (Object.keys(look).some((key) => FITTED.includes(key))) next = refit(next);
    }
    return noting(scene, next, 'look');
  });
}

/** Whether layers of these types have that part of a look, for what a toolbar offers. */
export const hasLook = (layer: Layer, key: LookKey): boolean =>
  (LOOKS[layer.type] as readonly string[]).includes(key);
