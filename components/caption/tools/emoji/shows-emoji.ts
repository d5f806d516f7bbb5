const SIZE = 16;

/** Colours of the pixels that a text of that colour draws. */
function pixels(context: CanvasRenderingContext2D, text: string, color: string): string {
  context.clearRect(0, 0, SIZE, SIZE);
  context.fillStyle = color;
  context.fillText(text, 0, 0);
  return context.getImageData(0, 0, SIZE, SIZE).data.join();
}

/**
 * Whether this computer has a picture for an emoji: a picture looks the same in whatever colour it is written, the
 * empty box for what is missing does not.
 */
export function showsEmoji(emoji: string): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = `${SIZE - 2}px sans-serif`;
  context.textBaseline = 'top';
  const red = pixels(context, emoji, '#f00');
  return /[1-9]/.test(red) && red === pixels(context, emoji, '#00f');
}
