import { resolveColor, resolveFont, type TextLayer } from '../../scene';
import { fontOf } from '../font';
import type { Paint } from '.';
import type { Context } from './context';
import { curvedLetters } from './curved-letters';
import { castShadow, dropShadow } from './shadow';

/** Height of every typeface's capitals in sizes (`Typeface.scale`); lines are centred on them, as the eye does. */
const CAP_HEIGHT = 0.7;

/** A text whose first letter is Hebrew or Arabic runs from the right; the place of the line stays as it is. */
const runsFromRight = (text: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** How the letters are put down: their outline, or themselves. */
type Stroke = 'outline' | 'fill';
const put = (ctx: Context, how: Stroke, text: string, x: number, y: number) =>
  how === 'outline' ? ctx.strokeText(text, x, y) : ctx.fillText(text, x, y);

/** Thickness of the line that strikes a text through, in sizes; thinner would be lost beside bold letters. */
const STRIKE = 0.085;

function straight(ctx: Context, layer: TextLayer, how: Stroke): void {
  const { size, lineHeight, align, width } = layer;
  const x = align === 'left' ? 0 : align === 'right' ? width : width / 2;
  const lines = layer.text.split('\n');
  const top = Math.max(0, (layer.height - lines.length * size * lineHeight) / 2);
  for (const [index, line] of lines.entries()) {
    const baseline = top + (index + 0.5) * size * lineHeight + (CAP_HEIGHT / 2) * size;
    ctx.direction = runsFromRight(line) ? 'rtl' : 'ltr';
    put(ctx, how, line, x, baseline);
    if (!layer.strike || line.trim() === '') continue;
    const length = ctx.measureText(line).width;
    const left = align === 'left' ? x : align === 'right' ? x - length : x - length / 2;
    const thick = Math.max(2, size * STRIKE);
    const bar = [
      left - thick,
      baseline - (CAP_HEIGHT / 2) * size - thick / 2,
      length + 2 * thick,
      thick,
    ] as const;
    if (how === 'outline') ctx.strokeRect(...bar);
    else ctx.fillRect(...bar);
  }
}

/** A single line along a circle, in the middle of its layer. A line that is struck through loses its strike. */
function curved(ctx: Context, layer: TextLayer, degrees: number, how: Stroke): void {
  const line = layer.text.replaceAll('\n', ' ');
  const { radius, turn, letters } = curvedLetters(
    line,
    (text) => ctx.measureText(text).width,
    degrees,
    runsFromRight(line),
  );
  // Half of the arc's rise above the middle of the box and half below it: the line as a whole stands in the middle.
  const rise = radius * (1 - Math.cos(Math.abs((degrees * Math.PI) / 180) / 2));
  ctx.save();
  ctx.textAlign = 'center';
  ctx.direction = runsFromRight(line) ? 'rtl' : 'ltr';
  ctx.translate(layer.width / 2, layer.height / 2 + turn * (radius - rise / 2));
  for (const { text, angle } of letters) {
    ctx.save();
    ctx.rotate(angle);
    put(ctx, how, text, 0, -turn * radius + (CAP_HEIGHT / 2) * layer.size);
    ctx.restore();
  }
  ctx.restore();
}

/** Draws the lines as they are broken in the layer, in the middle of its height; `ctx` stands at its top left. */
export function paintText(
  ctx: Context,
  layer: TextLayer,
  { colors, fonts, unit }: Pick<Paint, 'colors' | 'fonts' | 'unit'>,
): void {
  const { size, weight, align, curve, outline } = layer;
  ctx.font = fontOf(size, weight, resolveFont(layer.font, fonts));
  ctx.fillStyle = resolveColor(layer.color, colors);
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = align;
  const all = (how: Stroke) => (curve ? curved(ctx, layer, curve, how) : straight(ctx, layer, how));
  if (layer.shadow) castShadow(ctx, unit);
  if (outline) {
    ctx.strokeStyle = resolveColor(outline.color, colors);
    // Half of a line lies under the letters: what is seen outside is as wide as the layer says.
    ctx.lineWidth = 2 * outline.width;
    ctx.lineJoin = 'round';
  }
  // What lies behind the letters comes first for all of them: the outline or shadow of one must not cover another.
  if (layer.shadow || outline) {
    all(outline ? 'outline' : 'fill');
    dropShadow(ctx);
  }
  all('fill');
}
