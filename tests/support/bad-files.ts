import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ensureDemoPhotos } from '../demo/photos';

/** A file as it is picked from the computer. */
export interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const picked = (name: string, mimeType: string, buffer: Buffer): PickedFile => ({ name, mimeType, buffer });

/**
 * A JPEG of nothing but its header: start, an empty JFIF segment, a frame of this size (ITU T.81, B.2.2), end.
 * Enough for whoever looks before decoding; nobody can decode it.
 */
export function jpegHeader(width: number, height: number): Buffer {
  const size = (value: number) => [value >> 8, value & 0xff];
  const jfif = [0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, ...size(1), ...size(1), 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, ...size(height), ...size(width), 1, 1, 0x11, 0];
  return Buffer.from([0xff, 0xd8, ...jfif, ...frame, 0xff, 0xd9]);
}

/** The first box of an iPhone photo (ISO/IEC 23008-12, annex B), its brand "heic", and nothing after it. */
const heicHeader = () =>
  Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0, ...Buffer.from('mif1heic')]);

/** An SVG that would draw, and run, if anybody opened it as a picture of ours. */
const svg = () =>
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>globalThis.pwned = 1</script><rect width="900" height="900" fill="#c33"/></svg>',
  );

/**
 * Files that are no photo, in an order in which no two neighbours are refused for the same reason, each with
 * the sentence that the user reads.
 */
export async function badFiles(): Promise<{ file: PickedFile; sentence: string }[]> {
  const photos = await ensureDemoPhotos();
  const stored = (id: string) => readFileSync(photos[id] ?? '');
  const notPhoto = 'File ini bukan foto. Pilih foto JPG, PNG, WebP, AVIF, GIF, atau HEIC.';
  return [
    { file: picked('daftar-harga.jpg', 'image/jpeg', stored('bukan-foto')), sentence: notPhoto },
    {
      file: picked('rusak.jpg', 'image/jpeg', stored('rusak-terpotong')),
      sentence: 'Foto ini rusak atau tidak lengkap. Ambil ulang atau pilih foto lain.',
    },
    { file: picked('gambar.svg', 'image/svg+xml', svg()), sentence: notPhoto },
    {
      file: picked('kosong.jpg', 'image/jpeg', Buffer.alloc(0)),
      sentence: 'File foto ini kosong. Pilih foto lain.',
    },
    {
      file: picked('IMG_0042.HEIC', 'image/heic', heicHeader()),
      sentence: 'Foto ini rusak atau tidak lengkap. Ambil ulang atau pilih foto lain.',
    },
    {
      // 280 megapixels: decoded, it would take more than a gigabyte.
      file: picked('raksasa.jpg', 'image/jpeg', jpegHeader(20_000, 14_000)),
      sentence:
        'Foto ini terlalu besar untuk dibuka (batasnya 120 megapiksel). Kecilkan dulu, lalu coba lagi.',
    },
  ];
}

/** A photo that is in order, smaller than the rest. */
export async function goodFile(): Promise<PickedFile> {
  const { 'cookies-cokelat-piring': path = '' } = await ensureDemoPhotos();
  return picked('cookies.jpg', 'image/jpeg', readFileSync(path));
}

/** A whole JPEG of `width` × `height`, nearly flat so that its file stays small, drawn by the page's browser. */
export async function hugeJpeg(page: Page, width: number, height: number): Promise<PickedFile> {
  const base64 = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D;
      context.fillStyle = '#d9a441';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#3a5a40';
      context.fillRect(w / 4, h / 4, w / 2, h / 2);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000)
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(text);
    },
    [width, height] as const,
  );
  return picked('kamera-50mp.jpg', 'image/jpeg', Buffer.from(base64, 'base64'));
}
