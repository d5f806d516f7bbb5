import type { TextLayer } from '../../scene';
import { fontOf } from '../font';

/** Height of every typeface's capitals in sizes (`Typeface.scale`); lines are centred on them, as the eye does. */
const CAP_HEIGHT = 0.7;

/** A text whose first letter is Hebrew or Arabic runs from the right; the place of the line stays as it is. */
const runsFromRight = (text: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** Draws the lines as they are broken in the layer; `ctx` stands at the layer's top left. */
export function paintText(ctx: CanvasRenderingContext2D, layer: TextLayer, color: string): void {
  const { size, weight, font, lineHeight, align, width } = layer;
  ctx.font = fontOf(size, weight, font);
  ctx.fillStyle = color;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = align;
  const x = align === 'left' ? 0 : align === 'right' ? width : width / 2;
  for (const [index, line] of layer.text.split('\n').entries()) {
    const baseline = (index + 0.5) * size * lineHeight + (CAP_HEIGHT / 2) * size;
    ctx.direction = runsFromRight(line) ? 'rtl' : 'ltr';
    ctx.fillText(line, x, baseline);
    if (!layer.strike) continue;
    const length = ctx.measureText(line).width;
    const left = align === 'left' ? x : align === 'right' ? x - length : x - length / 2;
    const thick = Math.max(2, size * 0.085);
    ctx.fillRect(left - thick, baseline - (CAP_HEIGHT / 2) * size - thick / 2, length + 2 * thick, thick);
  }
}
