import type { Context } from '../paint/context';
import type { Viewport } from './viewport';

/** What is drawn over the picture and belongs to no layer. */
export interface Overlay {
  /** Where text may stand; null when it is not shown. */
  safe: { x: number; y: number; width: number; height: number } | null;
  /** Said beside the hand, such as the angle; where in CSS pixels of the stage. */
  label: { text: string; x: number; y: number } | null;
}

const SAFE = 'rgba(47, 107, 75, 0.85)';

function drawLabel(ctx: Context, { text, x, y }: NonNullable<Overlay['label']>): void {
  ctx.font = "700 14px 'Plus Jakarta Sans Variable', sans-serif";
  const width = ctx.measureText(text).width + 16;
  const [left, top] = [x + 16, y + 16];
  ctx.fillStyle = '#1d2b22';
  ctx.beginPath();
  ctx.roundRect(left, top, width, 26, 8);
  ctx.fill();
  ctx.fillStyle = '#ffffff';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, left + 8, top + 14);
}

/** Draws it all; `ctx` counts CSS pixels of the stage. */
export function drawOverlay(ctx: Context, { safe, label }: Overlay, { zoom, x, y }: Viewport): void {
  ctx.save();
  if (safe) {
    ctx.strokeStyle = SAFE;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([7, 6]);
    ctx.strokeRect(safe.x * zoom + x, safe.y * zoom + y, safe.width * zoom, safe.height * zoom);
    ctx.setLineDash([]);
  }
  if (label) drawLabel(ctx, label);
  ctx.restore();
}
