import type { FontId } from '../../model/shop';
import {
  contrast,
  isGroup,
  type LeafLayer,
  READABLE,
  resolveColor,
  resolveFont,
  type Scene,
  type TextLayer,
} from '../../scene';
import { boundsOf } from '../../scene/edit';
import { membersOf } from '../../scene/edit/group';
import { fontOf } from '../font';
import { type Paint, paintPlaced } from '../paint';
import { fillStyle } from '../paint/fill';

/** Width in pixels at which what lies behind letters is looked at: fields stay, grain goes. */
const WIDTH = 180;
/** WCAG 2.2 asks 3 : 1 of letters from about 24 px (on a phone's 390 px wide screen: 66 px of 1080). */
const LARGE = { size: 66, ratio: 3 };
/** Share of the ground that may be worse than that: a highlight behind one letter does not hide a word. */
const SPARED = 0.15;

const hex = (r: number, g: number, b: number) =>
  `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Whether most of the pixels stand out against `ink`. */
function standsOut(pixels: Uint8ClampedArray, ink: string, ratio: number): boolean {
  let worse = 0;
  let count = 0;
  // Every third pixel is enough to tell a field.
  for (let at = 0; at + 2 < pixels.length; at += 12) {
    const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    count += 1;
    if (contrast(ink, hex(r, g, b)) < ratio) worse += 1;
  }
  return count === 0 || worse / count <= SPARED;
}

/** The part of a text's box that its lines take: they stand in its middle. */
function lettersOf(ctx: CanvasRenderingContext2D, layer: TextLayer, font: FontId) {
  const { x, y, width, height, size, lineHeight, align, text } = layer;
  ctx.font = fontOf(size, layer.weight, font);
  const lines = text.split('\n');
  const wide = Math.min(width, Math.max(...lines.map((line) => ctx.measureText(line).width)));
  const high = layer.curve ? height : Math.min(height, lines.length * size * lineHeight);
  const left = align === 'left' ? 0 : align === 'right' ? width - wide : (width - wide) / 2;
  // Turned about the middle of the whole box; what that shifts is less than a letter.
  return { x: x + left, y: y + (height - high) / 2, width: wide, height: high, angle: layer.angle };
}

/**
 * Ids of the texts that are hard to read against what really lies behind them. Letters with a line round them are
 * spared: it makes their own ground. Draws the scene once, small; throws what the painter does.
 */
export function hardToRead(scene: Scene, paint: Pick<Paint, 'colors' | 'fonts' | 'bitmap'>): string[] {
  const scale = WIDTH / scene.width;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.max(1, Math.round(scene.height * scale));
  const ctx = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (ctx === null) throw new Error('this browser gives no 2D canvas');
  const unit = WIDTH / 1080;
  ctx.scale(scale, scale);
  ctx.fillStyle = fillStyle(ctx, scene.background, scene, paint.colors);
  ctx.fillRect(0, 0, scene.width, scene.height);
  const found: string[] = [];
  const look = (layer: LeafLayer) => {
    if (layer.type !== 'text' || layer.hidden || layer.outline || layer.text.trim() === '') return;
    const box = boundsOf(lettersOf(ctx, layer, resolveFont(layer.font, paint.fonts)));
    const [x, y] = [Math.max(0, Math.floor(box.x * scale)), Math.max(0, Math.floor(box.y * scale))];
    const width = Math.min(canvas.width, Math.ceil((box.x + box.width) * scale)) - x;
    const height = Math.min(canvas.height, Math.ceil((box.y + box.height) * scale)) - y;
    if (width < 1 || height < 1) return;
    const large = layer.size >= (LARGE.size * scene.width) / 1080;
    const { data } = ctx.getImageData(x, y, width, height);
    if (!standsOut(data, resolveColor(layer.color, paint.colors), large ? LARGE.ratio : READABLE))
      found.push(layer.id);
  };
  for (const layer of scene.layers)
    for (const leaf of isGroup(layer) ? membersOf(layer) : [layer]) {
      look(leaf);
      paintPlaced(ctx, leaf, { ...paint, unit });
    }
  return found;
}
