import { drawLogo } from './logo';
import { renderScene } from './render';
import { SCENES } from './scenes';

async function base64(canvas: OffscreenCanvas, type: string, quality: number): Promise<string> {
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

function resized(source: OffscreenCanvas, width: number, height: number, turn = false): OffscreenCanvas {
  const canvas = turn ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('The browser gave no 2D canvas');
  draw.imageSmoothingQuality = 'high';
  if (turn) {
    // A quarter turn against the clock: what a phone held upright stores, with Orientation 6 to undo it.
    draw.translate(0, width);
    draw.rotate(-Math.PI / 2);
  }
  draw.drawImage(source, 0, 0, width, height);
  return canvas;
}

export interface LabPhoto {
  /** JPEG, base64: as the camera stores it; `turned` ones need Orientation 6. */
  camera: string;
  /** Upright, long side 1200. */
  web: string;
  /** Upright, long side 320. */
  small: string;
}

declare global {
  interface Window {
    lab: {
      photo: (id: string, turned: boolean) => Promise<LabPhoto>;
      logo: () => Promise<string>;
    };
  }
}

window.lab = {
  photo: async (id, turned) => {
    const scene = SCENES.find((s) => s.id === id);
    if (!scene) throw new Error(`No scene ${id}`);
    const { width, height } = scene;
    const full = renderScene(scene);
    const at = (long: number) => long / Math.max(width, height);
    const web = resized(full, width * at(1200), height * at(1200));
    return {
      camera: await base64(turned ? resized(full, width, height, true) : full, 'image/jpeg', 0.88),
      web: await base64(web, 'image/jpeg', 0.86),
      small: await base64(resized(web, width * at(320), height * at(320)), 'image/jpeg', 0.82),
    };
  },
  logo: async () => base64(drawLogo(), 'image/png', 1),
};
