import { describe, expect, it } from 'vitest';
import { zipFiles } from '@/utils/backup';
import { textOf, unzipInOrder } from '../../../support/zip';

describe('a zip of a few files', () => {
  it('holds them as they are, under their names, with the date given', async () => {
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2]);
    const zip = await zipFiles(
      {
        'caption-instagram.txt': new TextEncoder().encode('Halo, Kak 🍪'),
        'gambar.jpg': new Blob([picture]),
      },
      Date.UTC(2026, 10, 21, 7, 30, 0),
    );
    expect(zip.type).toBe('application/zip');
    const files = await unzipInOrder(zip);
    expect(files.map(({ name, deflated }) => [name, deflated])).toEqual([
      ['caption-instagram.txt', false],
      ['gambar.jpg', false],
    ]);
    expect(textOf(files[0]?.bytes)).toBe('Halo, Kak 🍪');
    expect(files[1]?.bytes).toEqual(picture);
    // MS-DOS date and time in the first header (APPNOTE 4.4.6): 2026-11-21 07:30:00.
    const view = new DataView(await zip.arrayBuffer());
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
    expect(view.getUint16(10, true)).toBe((7 << 11) | (30 << 5));
  });

  it('may be empty', async () => {
    expect(await unzipInOrder(await zipFiles({}, 0))).toEqual([]);
  });
});
