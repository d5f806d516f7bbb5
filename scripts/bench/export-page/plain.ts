import { fontOf } from '../../../utils/canvas/font';
import { type BrandColors, type Layer, resolveColor, type Scene, type SceneFill } from '../../../utils/scene';

/** The least work that gives this picture: each photo decoded at the size it is drawn, plain Canvas 2D calls. */
export async function drawPlain(
  scene: Scene,
  colors: BrandColors,
  load: (id: string) => Promise<Blob>,
): Promise<Blob> {
  const photos = scene.layers.filter((layer) => layer.type === 'photo');
  const bitmaps = new Map(
    await Promise.all(
      photos.map(async ({ assetId, width, height }) => {
        const blob = await load(assetId);
        // The stored copies of the bench are all 4:3, so the side that must be filled is known.
        const resizeWidth = Math.ceil(Math.max(width, (height * 4) / 3));
        return [assetId, await createImageBitmap(blob, { resizeWidth, resizeQuality: 'medium' })] as const;
      }),
    ),
  );
  const canvas = document.createElement('canvas');
  canvas.width = scene.width;
  canvas.height = scene.height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  paintPlain(context, scene, colors, (id) => bitmaps.get(id) as ImageBitmap);
  for (const bitmap of bitmaps.values()) bitmap.close();
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('not encoded'))), 'image/jpeg', 0.85);
  });
}

/** The picture in plain Canvas 2D calls, with photos decoded before. */
export function paintPlain(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  scene: Scene,
  colors: BrandColors,
  bitmapOf: (assetId: string) => ImageBitmap,
): void {
  // The bench's layout has no gradients.
  const plainColor = (fill: SceneFill) => resolveColor(typeof fill === 'string' ? fill : fill.from, colors);
  context.fillStyle = plainColor(scene.background);
  context.fillRect(0, 0, scene.width, scene.height);

  const draw = (layer: Layer, left: number, top: number) => {
    const { width, height } = layer;
    const x = layer.x + left;
    const y = layer.y + top;
    if (layer.type === 'photo') {
      const bitmap = bitmapOf(layer.assetId);
      const scale = Math.max(width / bitmap.width, height / bitmap.height);
      const [across, down] = [width / scale, height / scale];
      context.save();
      context.beginPath();
      context.roundRect(x, y, width, height, layer.radius);
      context.clip();
      const from = [(bitmap.width - across) / 2, (bitmap.height - down) / 2] as const;
      context.drawImage(bitmap, ...from, across, down, x, y, width, height);
      context.restore();
    } else if (layer.type === 'shape') {
      context.save();
      if (layer.shadow) {
        context.shadowColor = 'rgba(20,12,4,0.28)';
        context.shadowBlur = 26;
        context.shadowOffsetY = 8;
      }
      context.fillStyle = plainColor(layer.fill);
      context.beginPath();
      if (layer.shape === 'rect') context.roundRect(x, y, width, height, layer.radius);
      else context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, Math.PI * 2);
      context.fill();
      context.restore();
    } else if (layer.type === 'text') {
      context.fillStyle = resolveColor(layer.color, colors);
      context.font = fontOf(layer.size, layer.weight);
      context.textAlign = layer.align;
      const at = layer.align === 'left' ? x : layer.align === 'right' ? x + width : x + width / 2;
      for (const [index, line] of layer.text.split('\n').entries()) {
        context.fillText(line, at, y + layer.size * (index * layer.lineHeight + 0.9));
      }
    } else if (layer.type === 'group' || layer.type === 'badge') {
      for (const inner of layer.layers) draw(inner, x, y);
    }
  };
  for (const layer of scene.layers) draw(layer, 0, 0);
}
