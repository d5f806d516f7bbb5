import type { Stroke } from '@/utils/photo/cut-out';

export interface Point {
  x: number;
  y: number;
}

/** How far an arrow key moves the brush, as a share of the photo; with Shift five times as far. */
export const KEY_STEP = 0.02;

const inside = (value: number) => Math.max(0, Math.min(1, value));

/** Where an arrow key moves the brush to; null for other keys. */
export function moved({ x, y }: Point, key: string, far: boolean): Point | null {
  const step = KEY_STEP * (far ? 5 : 1);
  if (key === 'ArrowLeft') return { x: inside(x - step), y };
  if (key === 'ArrowRight') return { x: inside(x + step), y };
  if (key === 'ArrowUp') return { x, y: inside(y - step) };
  if (key === 'ArrowDown') return { x, y: inside(y + step) };
  return null;
}

/** Where a pointer is on the photo, in shares of it. */
export function shareOf(event: { clientX: number; clientY: number }, frame: DOMRect): Point {
  return {
    x: inside((event.clientX - frame.left) / frame.width),
    y: inside((event.clientY - frame.top) / frame.height),
  };
}

const TINTS = { keep: 'rgb(47 107 75 / 55%)', remove: 'rgb(190 40 40 / 50%)' };

/** Draws a stroke that is being pulled, as a see-through line, on a context of that size. */
export function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const [first, ...rest] = stroke.points;
  if (!first) return;
  context.strokeStyle = stroke.keep ? TINTS.keep : TINTS.remove;
  context.lineWidth = stroke.radius * 2 * Math.max(width, height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(first.x * width, first.y * height);
  for (const point of rest.length > 0 ? rest : [first]) context.lineTo(point.x * width, point.y * height);
  context.stroke();
}
