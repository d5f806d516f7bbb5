import type { Layer } from '../../scene';

/** Share of a box's shorter side that the sign of a missing photo takes. */
const SIGN = 0.36;

/**
 * What stands in for a layer that cannot be painted, such as one whose photo is gone: a quiet box with an empty
 * frame in it. `ctx` stands at the layer's middle.
 */
export function paintMissing(ctx: CanvasRenderingContext2D, layer: Layer): void {
  const { width, height } = layer;
  ctx.save();
  if (layer.angle) ctx.rotate((layer.angle * Math.PI) / 180);
  ctx.fillStyle = '#e9e4da';
  ctx.strokeStyle = '#8d8674';
  const thin = Math.max(2, Math.min(width, height) / 90);
  ctx.lineWidth = thin;
  ctx.setLineDash([thin * 4, thin * 3]);
  ctx.fillRect(-width / 2, -height / 2, width, height);
  ctx.strokeRect(-width / 2 + thin, -height / 2 + thin, width - 2 * thin, height - 2 * thin);
  ctx.setLineDash([]);
  const side = Math.min(width, height) * SIGN;
  ctx.lineWidth = side / 14;
  ctx.lineJoin = 'round';
  ctx.strokeRect(-side / 2, -side * 0.38, side, side * 0.76);
  ctx.beginPath();
  ctx.moveTo(-side / 2, side * 0.24);
  ctx.lineTo(-side * 0.14, -side * 0.06);
  ctx.lineTo(side * 0.12, side * 0.18);
  ctx.lineTo(side * 0.28, side * 0.04);
  ctx.lineTo(side / 2, side * 0.22);
  ctx.stroke();
  ctx.restore();
}
