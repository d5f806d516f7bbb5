import { type BrandColors, resolveColor, type SceneFill } from '../../scene';
import type { Context } from './context';

/** Layer pixels beyond which no gradient reaches: the canvas refuses points that are not finite. */
const FARTHEST = 1e6;

/**
 * A colour or gradient as the canvas takes it, for a box whose top left is where `ctx` stands. A gradient reaches
 * from corner to corner along its angle, as in CSS.
 */
export function fillStyle(
  ctx: Context,
  fill: SceneFill,
  box: { width: number; height: number },
  colors: BrandColors,
): string | CanvasGradient {
  if (typeof fill === 'string') return resolveColor(fill, colors);
  const [width, height] = [Math.min(box.width, FARTHEST), Math.min(box.height, FARTHEST)];
  const angle = ((fill.angle % 360) * Math.PI) / 180;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const reach = (Math.abs(width * across) + Math.abs(height * down)) / 2;
  const [x, y] = [width / 2, height / 2];
  const gradient = ctx.createLinearGradient(
    x - across * reach,
    y - down * reach,
    x + across * reach,
    y + down * reach,
  );
  gradient.addColorStop(0, resolveColor(fill.from, colors));
  gradient.addColorStop(1, resolveColor(fill.to, colors));
  return gradient;
}
