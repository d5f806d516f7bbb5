import { encode } from 'uqr';
import type { QrLayer } from '../../scene';
import type { Context } from './context';

/** Free modules round the code that ISO/IEC 18004 asks for. */
const QUIET = 4;

/**
 * Where a code stands in a square of the canvas, in the layer's own pixels: on whole pixels of the canvas, so that
 * no module is blurred and none wider than the next. A turned or very small code takes the whole square.
 */
export function qrPlace(
  { a, b, c, d, e, f }: Pick<DOMMatrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>,
  square: { left: number; top: number; side: number },
  modules: number,
): { left: number; top: number; module: number } {
  const upright = b === 0 && c === 0 && a > 0 && d > 0;
  const whole = Math.floor((square.side * Math.min(a, d)) / modules);
  if (!upright || whole < 1) return { left: square.left, top: square.top, module: square.side / modules };
  const start = (from: number, scale: number, offset: number) => {
    const free = square.side * scale - whole * modules;
    return (Math.ceil(from * scale + offset + Math.floor(free / 2)) - offset) / scale;
  };
  return {
    left: start(square.left, a, e),
    top: start(square.top, d, f),
    module: whole / Math.min(a, d),
  };
}

/** Draws a square code in the middle of its layer, each module on whole pixels of the canvas where there is room. */
export function paintQr(
  ctx: Context,
  layer: QrLayer,
  { dark, light }: { dark: string; light: string },
): void {
  const { data, size } = encode(layer.data, { ecc: 'M', border: QUIET });
  const side = Math.min(layer.width, layer.height);
  const square = { left: (layer.width - side) / 2, top: (layer.height - side) / 2, side };
  const { left, top, module } = qrPlace(ctx.getTransform(), square, size);
  ctx.fillStyle = light;
  ctx.fillRect(square.left, square.top, side, side);
  ctx.fillStyle = dark;
  ctx.beginPath();
  // Modules beside each other as one: between two a hair would show where they share a pixel.
  for (const [y, row] of data.entries()) {
    for (let from = row.indexOf(true); from !== -1; ) {
      const end = row.indexOf(false, from);
      const length = (end === -1 ? row.length : end) - from;
      ctx.rect(left + from * module, top + y * module, length * module, module);
      from = row.indexOf(true, from + length);
    }
  }
  ctx.fill();
}
