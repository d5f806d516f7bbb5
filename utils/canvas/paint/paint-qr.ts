import { encode } from 'uqr';
import type { QrLayer } from '../../scene';
import type { Context } from './context';

/** Free modules round the code that ISO/IEC 18004 asks for. */
const QUIET = 4;

/** Draws a square code in the middle of its layer, each module on whole pixels of the layer where there is room. */
export function paintQr(
  ctx: Context,
  layer: QrLayer,
  { dark, light }: { dark: string; light: string },
): void {
  const { data, size } = encode(layer.data, { ecc: 'M', border: QUIET });
  const side = Math.min(layer.width, layer.height);
  const module = side / size;
  const left = (layer.width - side) / 2;
  const top = (layer.height - side) / 2;
  ctx.fillStyle = light;
  ctx.fillRect(left, top, side, side);
  ctx.fillStyle = dark;
  ctx.beginPath();
  for (const [y, row] of data.entries())
    for (const [x, on] of row.entries())
      if (on) ctx.rect(left + x * module, top + y * module, module, module);
  ctx.fill();
}
