import { resolveColor, resolveFont, type TextLayer } from '../../scene';
import { fontOf } from '../font';
import type { Paint } from '.';
import type { Context } from './context';
import { castShadow, dropShadow } from './shadow';

/** Height of every typeface's capitals in sizes (`Typeface.scale`); lines are centred on them, as the eye does. */
const CAP_HEIGHT = 0.7;

/** A text whose first letter is Hebrew or Arabic runs from the right; the place of the line stays as it is. */
const runsFromRight = (text: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** One line: its outline first, so that the letters keep their full weight on top of it. */
function paintLine(ctx: Context, line: string, x: number, y: number, outlined: boolean): void {
  if (outlined) {
    ctx.strokeText(line, x, y);
    dropShadow(ctx);
  }
  ctx.fillText(line, x, y);
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** A single line along a circle, in the middle of its layer. `ctx` has its font and colours. */
function paintCurved(ctx: Context, layer: TextLayer, outlined: boolean): void {
  const line = layer.text.replaceAll('\n', ' ');
  const length = ctx.measureText(line).width;
  const sweep = ((layer.curve ?? 0) * Math.PI) / 180;
  const radius = length / Math.abs(sweep);
  const turn = Math.sign(sweep);
  // The arch's sagitta is shared above and below, so that its middle stays in the middle of the box.
  const sag = radius * (1 - Math.cos(Math.min(Math.PI, Math.abs(sweep)) / 2));
  const middle = layer.height / 2 + (turn * sag) / -2;
  ctx.textAlign = 'center';
  ctx.translate(layer.width / 2, middle + turn * radius);
  let at = -length / 2;
  for (const { segment } of graphemes.segment(line)) {
    const width = ctx.measureText(segment).width;
    ctx.save();
    ctx.rotate((turn * (at + width / 2)) / radius);
    paintLine(ctx, segment, 0, -turn * radius + (CAP_HEIGHT / 2) * layer.size, outlined);
    ctx.restore();
    at += width;
  }
}

/** Draws the lines as they are broken in the layer, in the middle of its height; `ctx` stands at its top left. */
export function paintText(
  ctx: Context,
  layer: TextLayer,
  { colors, fonts, unit }: Pick<Paint, 'colors' | 'fonts' | 'unit'>,
): void {
  const { size, weight, lineHeight, align, width } = layer;
  ctx.font = fontOf(size, weight, resolveFont(layer.font, fonts));
  ctx.fillStyle = resolveColor(layer.color, colors);
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = align;
  if (layer.shadow) castShadow(ctx, unit);
  const outlined = layer.outline !== undefined;
  if (layer.outline) {
    ctx.strokeStyle = resolveColor(layer.outline.color, colors);
    // Half of a line lies under the letters: what is seen outside is as wide as the layer says.
    ctx.lineWidth = 2 * layer.outline.width;
    ctx.lineJoin = 'round';
  }
  if (layer.curve) {
    paintCurved(ctx, layer, outlined);
    return;
  }
  const x = align === 'left' ? 0 : align === 'right' ? width : width / 2;
  const lines = layer.text.split('\n');
  const top = Math.max(0, (layer.height - lines.length * size * lineHeight) / 2);
  for (const [index, line] of lines.entries()) {
    const baseline = top + (index + 0.5) * size * lineHeight + (CAP_HEIGHT / 2) * size;
    ctx.direction = runsFromRight(line) ? 'rtl' : 'ltr';
    paintLine(ctx, line, x, baseline, outlined);
    if (!layer.strike) continue;
    const length = ctx.measureText(line).width;
    const left = align === 'left' ? x : align === 'right' ? x - length : x - length / 2;
    const thick = Math.max(2, size * 0.085);
    ctx.fillRect(left - thick, baseline - (CAP_HEIGHT / 2) * size - thick / 2, length + 2 * thick, thick);
  }
}
