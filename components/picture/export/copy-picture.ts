import { openRenderer, PictureError, type RenderBrand } from '@/utils/canvas';
import { assets } from '@/utils/db';
import type { Scene } from '@/utils/scene';

/**
 * Puts a picture on the clipboard, as PNG: browsers take no other kind there. False when the browser refuses. Throws
 * a `PictureError` when it cannot be made. Call it from a press: the clipboard asks for one.
 */
export async function copyPicture(scene: Scene, brand: RenderBrand): Promise<boolean> {
  const renderer = openRenderer({ photos: assets.working });
  // The promise goes in, not the picture: by the time that is made, the press would no longer count.
  const png = renderer.picture(scene, brand, { type: 'image/png' }).then(({ blob }) => blob);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch (error) {
    // What went wrong with the picture itself comes first: the clipboard only says that it got none.
    await png;
    if (error instanceof PictureError) throw error;
    console.warn('the clipboard refused a picture', error);
    return false;
  } finally {
    renderer.close();
  }
}
