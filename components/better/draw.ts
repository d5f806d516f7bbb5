import { keptShare, straightSize, type Turn, turnedSize } from '@/utils/photo';

/** Draws a photo turned, straightened and cut; the canvas gets the size of what is left. Of a closed one, nothing. */
export function drawTurned(canvas: HTMLCanvasElement, bitmap: ImageBitmap, turn: Turn): void {
  if (bitmap.width === 0) return;
  const { width, height } = straightSize(bitmap, turn);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const whole = turnedSize(bitmap, turn.turns);
  const up = width / (whole.width * keptShare(whole, turn.angle));
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.scale(up, up);
  context.rotate(((turn.turns * 90 + turn.angle) * Math.PI) / 180);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
}
