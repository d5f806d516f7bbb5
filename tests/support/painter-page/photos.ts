import type { LoadPhoto } from '../../../utils/canvas';

const SIZES: Readonly<Record<string, [width: number, height: number]>> = {
  'photo-1': [1200, 900],
  'photo-2': [600, 1000],
  'photo-3': [1, 1],
  logo: [400, 200],
  cut: [800, 600],
  tiny: [8, 6],
  strip: [20_000, 40],
};

/**
 * Photos of known colours: each quarter another, so that a wrong cut is seen. `cut` is an oval on nothing; `gone` and
 * the like are not stored.
 */
export const photos: LoadPhoto = async (assetId) => {
  const size = SIZES[assetId];
  if (!size) throw new Error(`no photo ${assetId}`);
  const [width, height] = size;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const [half, middle] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const quarters: [string, number, number][] = [
    ['#d02020', 0, 0],
    ['#20a040', half, 0],
    ['#2040c0', 0, middle],
    ['#e8c020', half, middle],
  ];
  for (const [color, x, y] of quarters) {
    context.fillStyle = color;
    context.fillRect(x, y, half, middle);
  }
  if (assetId === 'cut') {
    context.globalCompositeOperation = 'destination-in';
    context.beginPath();
    context.ellipse(half, middle, width * 0.3, height * 0.4, 0, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas.convertToBlob({ type: 'image/png' });
};
