import type { Context } from '../paint/context';
import type { Viewport } from './viewport';

/** A line that shows what a gesture is pulled to, across or down, in the picture's pixels. */
export interface GuideLine {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** The line on whole CSS pixels of the stage, one wide. */
export function lineBox({ from, to }: GuideLine, { zoom, x, y }: Viewport) {
  const at = (value: number, shift: number) => Math.round(value * zoom + shift);
  const [left, top] = [at(Math.min(from.x, to.x), x), at(Math.min(from.y, to.y), y)];
  const [right, bottom] = [at(Math.max(from.x, to.x), x), at(Math.max(from.y, to.y), y)];
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** What is drawn over the picture and belongs to no layer. */
export interface Overlay {
  guides: readonly GuideLine[];
  /** Where text may stand; null when it is not shown. */
  safe: { x: number; y: number; width: number; height: number } | null;
  /** Said beside the hand, such as the angle; where in CSS pixels of the stage. */
  label: { text: string; x: number; y: number } | null;
}

export const GUIDE = '#d6336c';
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
export function drawOverlay(ctx: Context, { safe, label, guides }: Overlay, { zoom, x, y }: Viewport): void {
  ctx.save();
  if (safe) {
    ctx.strokeStyle = SAFE;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([7, 6]);
    ctx.strokeRect(safe.x * zoom + x, safe.y * zoom + y, safe.width * zoom, safe.height * zoom);
    ctx.setLineDash([]);
  }
  ctx.fillStyle = GUIDE;
  for (const line of guides) {
    const box = lineBox(line, { zoom, x, y });
    ctx.fillRect(box.x, box.y, box.width, box.height);
  }
  if (label) drawLabel(ctx, label);
  ctx.restore();
}
