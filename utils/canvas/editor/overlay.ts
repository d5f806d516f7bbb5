import type { Viewport } from './viewport';

/** A line that the picture is drawn to while something is dragged, in the picture's pixels. */
export interface GuideLine {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** What is drawn over the picture and belongs to no layer. */
export interface Overlay {
  guides: readonly GuideLine[];
  /** Where text may stand; null when it is not shown. */
  safe: { x: number; y: number; width: number; height: number } | null;
  /** Said beside the hand, such as the angle; where in CSS pixels of the stage. */
  label: { text: string; x: number; y: number } | null;
}

const GUIDE = '#d6336c';
const SAFE = 'rgba(47, 107, 75, 0.85)';

function drawLabel(ctx: CanvasRenderingContext2D, { text, x, y }: NonNullable<Overlay['label']>): void {
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
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  { guides, safe, label }: Overlay,
  { zoom, x, y }: Viewport,
): void {
  ctx.save();
  if (safe) {
    ctx.strokeStyle = SAFE;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([7, 6]);
    ctx.strokeRect(safe.x * zoom + x, safe.y * zoom + y, safe.width * zoom, safe.height * zoom);
    ctx.setLineDash([]);
  }
  ctx.strokeStyle = GUIDE;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const { from, to } of guides) {
    // On the half pixel, so that a thin line stays thin.
    ctx.moveTo(Math.round(from.x * zoom + x) + 0.5, Math.round(from.y * zoom + y) + 0.5);
    ctx.lineTo(Math.round(to.x * zoom + x) + 0.5, Math.round(to.y * zoom + y) + 0.5);
  }
  ctx.stroke();
  if (label) drawLabel(ctx, label);
  ctx.restore();
}
