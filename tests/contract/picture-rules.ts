import {
  type BrandColors,
  contrast,
  type LeafLayer,
  type Measure,
  resolveColor,
  resolveFont,
  type Scene,
  type SceneColor,
  type TextLayer,
} from '@/utils/scene';
import { type Area, boxOf, contains, inPicture, type Placed, placedLeaves, touch } from './picture-frames';
import { groundsUnder, type Resolve } from './picture-grounds';

/** Remembers what a function gave for each word: a picture has few colours, and many places to compare them at. */
function remembering<K extends string, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** The contrast of two colours, written as "#rrggbb #rrggbb". */
const contrastOf = remembering((pair: string) => {
  const [a = '', b = ''] = pair.split(' ');
  return contrast(a, b);
});

/** Contrast of normal text that WCAG 2.2 asks for (1.4.3); of what a code's modules need, the same. */
const READABLE = 4.5;
/** Design pixels. */
const SMALLEST = 24;

/**
 * Letters with an outline are read by their outline where it is wide enough to be seen at the size of a phone: a
 * tenth of the letters' size, about as thick as a stem of a regular weight, and no less than four design pixels.
 * A thinner one softens an edge but carries no word, so then the letters' ground counts.
 */
const WIDE_OUTLINE = { share: 0.1, least: 4 };

/** A curved line bends out of its box: the box round its chord and its bow. */
function bow(layer: TextLayer, width: number, curve: number): Area {
  const sweep = (Math.abs(curve) * Math.PI) / 180;
  const radius = width / sweep;
  const half = radius * Math.sin(Math.min(Math.PI, sweep) / 2) + 0.45 * layer.size;
  const sag = radius * (1 - Math.cos(Math.min(Math.PI, sweep) / 2)) + 0.9 * layer.size;
  const [x, y] = [layer.x + layer.width / 2, layer.y + layer.height / 2];
  return { left: x - half, right: x + half, top: y - sag / 2, bottom: y + sag / 2 };
}

/** Quotation marks hang from the capitals' top, and leave the lower half of their line empty. */
const ONLY_QUOTES = /^[“”"]+$/;

/** Where a line's letters stand: its measured width, from the capitals' top to just below the baseline. */
function inkOf(layer: TextLayer, measure: Measure): Area[] {
  return layer.text.split('\n').map((line, index) => {
    const width = measure(line, { ...layer, font: resolveFont(layer.font) });
    if (layer.curve) return bow(layer, width, layer.curve);
    const space = layer.width - width;
    const left = layer.x + (layer.align === 'left' ? 0 : layer.align === 'right' ? space : space / 2);
    const middle = layer.y + (index + 0.5) * layer.size * layer.lineHeight;
    const below = ONLY_QUOTES.test(line) ? 0 : 0.45 * layer.size;
    return { left, right: left + width, top: middle - 0.35 * layer.size, bottom: middle + below };
  });
}

/** The colours that a text is to be told from, for one of its lines. */
function groundsOf(
  area: Area,
  index: number,
  text: Placed,
  all: readonly Placed[],
  scene: Scene,
  resolve: Resolve,
) {
  const { outline, size } = text.leaf as TextLayer;
  const unit = scene.width / 1080;
  if (outline && outline.width >= Math.max(WIDE_OUTLINE.share * size, WIDE_OUTLINE.least * unit))
    return [resolve(outline.color)];
  return groundsUnder(area, text, all.slice(0, index), scene.background, resolve);
}

/** A round seal's box may reach over a text that its circle does not touch. */
function isPassed(over: LeafLayer, area: Area): boolean {
  if (over.type !== 'shape' || !['seal', 'ellipse', 'burst'].includes(over.shape)) return false;
  const x = over.x + over.width / 2;
  const y = over.y + over.height / 2;
  const dx = Math.max(area.left - x, 0, x - area.right);
  const dy = Math.max(area.top - y, 0, y - area.bottom);
  return Math.hypot(dx / over.width, dy / over.height) >= 0.5;
}

/** Layers that must be seen whole: they stay in the safe area, and nothing lies on them. */
const isPrecious = ({ leaf, badge }: Placed) =>
  leaf.type === 'logo' || leaf.type === 'qr' || (badge !== undefined && leaf.type === 'shape');

/** What is wrong with a picture, in words; empty when it keeps all rules. `safe` is the area for what matters. */
export function faultsOf(scene: Scene, colors: BrandColors, measure: Measure, safe: Area): string[] {
  const resolve = remembering((color: SceneColor) => resolveColor(color, colors));
  const faults: string[] = [];
  const all = placedLeaves(scene);
  const board = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  const unit = scene.width / 1080;
  const lines: { id: string; area: Area; from: Placed }[] = [];

  const ids = scene.layers.flatMap((layer) => [
    layer.id,
    ...('layers' in layer ? layer.layers.map(({ id }) => id) : []),
  ]);
  for (const id of new Set(ids))
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`${id} is the id of two layers`);

  for (const [index, placed] of all.entries()) {
    const { leaf } = placed;
    const above = all.slice(index + 1);
    const drawn = inPicture(boxOf(leaf), placed);
    if (isPrecious(placed)) {
      if (!contains(safe, drawn)) faults.push(`${leaf.id} leaves the safe area`);
      for (const over of above)
        if (over.leaf.type !== 'text' && over.badge !== placed.badge && !isPassed(over.leaf, drawn))
          if (touch(boxOf(over.leaf), over, boxOf(leaf), placed))
            faults.push(`${over.leaf.id} covers ${leaf.id}`);
    }
    if (leaf.type === 'qr' && contrastOf(`${resolve(leaf.color)} ${resolve(leaf.ground)}`) < READABLE)
      faults.push(`${leaf.id} cannot be told from its ground`);
    if (leaf.type !== 'text') continue;

    const box = boxOf(leaf);
    const rows = inkOf(leaf, measure);
    if (!contains(board, drawn)) faults.push(`${leaf.id} leaves the picture`);
    if ((leaf.opacity ?? 1) < 1) faults.push(`${leaf.id} can be seen through`);
    if (leaf.size < SMALLEST * unit - 0.01) faults.push(`${leaf.id} is too small: ${leaf.size}`);
    if (rows.length * leaf.size * leaf.lineHeight > leaf.height + 0.6) faults.push(`${leaf.id} is too high`);
    for (const area of rows) {
      if (area.left < box.left - 0.6 || area.right > box.right + 0.6) faults.push(`${leaf.id} is too wide`);
      if (!contains(safe, inPicture(area, placed))) faults.push(`${leaf.id} leaves the safe area`);
      const color = resolve(leaf.color);
      for (const ground of groundsOf(area, index, placed, all, scene, resolve)) {
        const ratio = contrastOf(`${color} ${ground}`);
        if (ratio < READABLE) faults.push(`${leaf.id} reads ${ratio.toFixed(2)} on ${ground}`);
      }
      for (const over of above)
        if (over.leaf.type !== 'text' && touch(boxOf(over.leaf), over, area, placed))
          if (!isPassed(over.leaf, inPicture(area, placed))) faults.push(`${over.leaf.id} covers ${leaf.id}`);
      for (const other of lines)
        if (other.id !== leaf.id && touch(other.area, other.from, area, placed))
          faults.push(`${leaf.id} runs into ${other.id}`);
      lines.push({ id: leaf.id, area, from: placed });
    }
  }
  return faults;
}
