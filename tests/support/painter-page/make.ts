import { loadFont, openRenderer, type PictureHow, type RenderBrand } from '../../../utils/canvas';
import type { Scene } from '../../../utils/scene';
import { photos } from './photos';

/** A picture asked of a page or its worker. */
export interface Asked {
  scene: Scene;
  brand: RenderBrand;
  how?: PictureHow;
}

const base64 = (bytes: Uint8Array) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** Makes one picture; its bytes come as base64. */
export async function make({ scene, brand, how }: Asked) {
  const renderer = openRenderer({ photos });
  const { blob, ...about } = await renderer.picture(scene, brand, how);
  renderer.close();
  return { ...about, base64: base64(new Uint8Array(await blob.arrayBuffer())) };
}

/** Widths of a text at 100 px, in every strength that is asked. */
export async function widths(text: string, fonts: Parameters<typeof loadFont>[1]) {
  await loadFont(text, fonts);
  const renderer = openRenderer({ photos });
  return (fonts ?? []).map((font) => renderer.measure(text, { size: 100, weight: 700, font }));
}
