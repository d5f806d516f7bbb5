import type { PicturePhoto } from '../../../utils/scene';

/** A stored photo of the page: what a layout is told, and its bytes. */
export interface PagePhoto extends PicturePhoto {
  blob: Blob;
}

type Paint = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

async function drawn(assetId: string, width: number, height: number, paint: Paint): Promise<PagePhoto> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  paint(context, width, height);
  return { assetId, width, height, blob: await canvas.convertToBlob({ type: 'image/png' }) };
}

/** A table with a plate of round things on it: enough to see where a photo is cropped, and how. */
const plate =
  (from: string, to: string, thing: string): Paint =>
  (context, width, height) => {
    const light = context.createLinearGradient(0, 0, width, height);
    light.addColorStop(0, from);
    light.addColorStop(1, to);
    context.fillStyle = light;
    context.fillRect(0, 0, width, height);
    const side = Math.min(width, height);
    const disc = (x: number, y: number, radius: number, color: string) => {
      context.fillStyle = color;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    };
    disc(width / 2, height / 2, side * 0.4, '#f4efe6');
    for (const [index, turn] of [0, 1, 2, 3, 4].entries()) {
      const angle = (turn / 5) * 2 * Math.PI;
      const x = width / 2 + Math.cos(angle) * side * 0.2;
      const y = height / 2 + Math.sin(angle) * side * 0.2;
      disc(x, y, side * 0.13, thing);
      disc(x - side * 0.03, y - side * 0.03, side * 0.02, index % 2 ? '#3a2415' : '#ffffff');
    }
  };

/** Nine photos drawn by code, the same in every browser: landscape and portrait, bright and dark. */
export const drawnPhotos = (): Promise<PagePhoto[]> =>
  Promise.all([
    drawn('photo-0', 1200, 900, plate('#d9c4a0', '#8d6b43', '#7aa556')),
    drawn('photo-1', 900, 1200, plate('#2b211a', '#5a3f2b', '#8a4b2a')),
    drawn('photo-2', 1200, 1200, plate('#f7f3ec', '#d8d2c6', '#c8402c')),
    drawn('photo-3', 1200, 800, plate('#3a5f6f', '#9fc0c4', '#e8b94a')),
    drawn('photo-4', 900, 1600, plate('#e9d5dd', '#a86f86', '#f2f0ea')),
    drawn('photo-5', 1000, 1000, plate('#5d6b3c', '#c4cf9a', '#6d3fb0')),
    drawn('photo-6', 1200, 900, plate('#f0e0c0', '#c08a50', '#3c7a5b')),
    drawn('photo-7', 900, 900, plate('#404048', '#808890', '#e07a2c')),
    drawn('photo-8', 1200, 1000, plate('#cfe3f2', '#7fa3c4', '#b4235f')),
  ]);

/** One that is nearly black and one that is nearly white, lying and standing. */
export const hardPhotos = (): Promise<PagePhoto[]> =>
  Promise.all([
    drawn('photo-0', 900, 1600, plate('#050505', '#151210', '#1c1a18')),
    drawn('photo-1', 1800, 700, plate('#ffffff', '#f4f4f4', '#fafafa')),
    drawn('photo-2', 700, 1800, plate('#ffffff', '#eeeeee', '#ff2a2a')),
    drawn('photo-3', 2000, 600, plate('#000000', '#ffffff', '#00ff66')),
  ]);

export const drawnLogo = (width = 512, height = 512): Promise<PagePhoto> =>
  drawn('logo', width, height, (context) => {
    context.fillStyle = '#b4460f';
    context.beginPath();
    context.roundRect(0, 0, width, height, Math.min(width, height) * 0.3);
    context.fill();
    context.fillStyle = '#ffffff';
    context.beginPath();
    context.arc(width / 2, height / 2, Math.min(width, height) * 0.26, 0.6, 2 * Math.PI - 0.6);
    context.lineTo(width / 2, height / 2);
    context.fill();
  });

/** The demo photos, by the addresses that the page's server gives them; `logo` is its logo. */
export const servedPhotos = (ids: readonly string[]): Promise<PagePhoto[]> =>
  Promise.all(
    ids.map(async (assetId) => {
      const blob = await (await fetch(`/photos/${assetId}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const { width, height } = bitmap;
      bitmap.close();
      return { assetId, width, height, blob };
    }),
  );
