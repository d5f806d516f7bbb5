import { describe, expect, it } from 'vitest';
import { isGroup, type Layer, leavesOf } from '@/utils/scene';
import { chips, numbered, orderCode, orderLink, table, textRows } from '@/utils/scene/kit';
import { layoutInput } from '@/utils/scene/layout-input';
import { pictureInput } from '../picture-input';

const ONE = { id: 'test', goods: { min: 1, max: 1 }, photos: { min: 0, max: 1 } };
const input = (over: Parameters<typeof pictureInput>[0] = {}) => layoutInput(pictureInput(over), ONE);
const texts = (layers: readonly Layer[]) =>
  leavesOf(layers).flatMap((layer) => (layer.type === 'text' ? [layer.text.replaceAll('\n', ' ')] : []));
const many = Array.from(
  { length: 12 },
  (_, index) => `Langkah ke-${index + 1} yang cukup panjang untuk dua baris`,
);

describe('textRows', () => {
  it('sets every row in one size, the largest that holds them all', () => {
    const look = { width: 900, height: 400, max: 60 };
    const { pieces, size, height } = textRows(
      input(),
      'row',
      ['Pilih rasa', 'Bayar lewat QRIS, lalu kirim buktinya'],
      look,
    );
    expect(new Set(pieces.map((piece) => piece.size))).toEqual(new Set([size]));
    expect(height).toBeLessThanOrEqual(400);
    expect(pieces.some(({ cut }) => cut)).toBe(false);
    const tight = textRows(input(), 'row', many, { ...look, height: 900 });
    expect(tight.size).toBeLessThan(size);
    expect(tight.pieces.length).toBe(12);
    // One step larger, and something would be lost.
    const larger = { ...look, height: 900, max: tight.size + 2, min: tight.size + 2 };
    const { pieces: kept } = textRows(input(), 'row', many, larger);
    expect(kept.length < 12 || kept.some(({ cut }) => cut)).toBe(true);
  });

  it('leaves out and counts the last rows where even the smallest have no room', () => {
    const { pieces, more, moreTop, height } = textRows(input(), 'row', many, {
      width: 400,
      height: 300,
      max: 50,
    });
    expect(pieces.length).toBeLessThan(12);
    expect(more.lines).toEqual([`+${12 - pieces.length} lagi`]);
    expect(moreTop + more.height).toBeCloseTo(height);
    expect(height).toBeLessThanOrEqual(300);
    const english = textRows(input({ language: 'en' }), 'row', many, { width: 400, height: 300, max: 50 });
    expect(english.more.lines[0]).toMatch(/^\+\d+ more$/);
  });

  it('spreads few rows, but not over the whole picture', () => {
    const { tops, size } = textRows(input(), 'row', ['Satu', 'Dua'], {
      width: 400,
      height: 2000,
      max: 40,
      gap: [0.5, 1],
    });
    expect(tops).toEqual([0, size * 1.22 + size]);
  });
});

describe('chips', () => {
  it('run on like a text and stay inside their box, the last one counting what was left out', () => {
    const flavours = Array.from({ length: 12 }, (_, index) => `Rasa nomor ${index + 1}`);
    const part = chips(input(), 'chip', flavours, { width: 500, height: 130, size: 40 });
    const layers = [part.at(0, 0)].flat();
    expect(part.height).toBeLessThanOrEqual(130);
    const right = Math.max(...layers.filter(isGroup).map(({ x, width }) => x + width));
    expect(right).toBeLessThanOrEqual(500);
    const shown = texts(layers);
    expect(shown.at(-1)).toBe(`+${12 - (shown.length - 1)} lagi`);
  });

  it('keep their largest size where there is room', () => {
    const layers = [
      chips(input(), 'chip', ['Keju', 'Matcha'], { width: 900, height: 400, size: 40 }).at(0, 0),
    ].flat();
    expect(leavesOf(layers).flatMap((layer) => (layer.type === 'text' ? [layer.size] : []))).toEqual([
      40, 40,
    ]);
  });
});

describe('table', () => {
  const LINES = ['Ukuran | Dada | Panjang', 'S | 46 | 66', 'M | 49', 'L | 52 | 72'];
  const look = { width: 900, height: 500, max: 44 };

  it('parts the cells, leaves missing ones empty, and lines up its columns', () => {
    const layers = [table(input(), LINES, look).at(10, 20)].flat();
    expect(texts(layers)).toEqual(['Ukuran', 'Dada', 'Panjang', 'S', '46', '66', 'M', '49', 'L', '52', '72']);
    const column = leavesOf(layers).filter(({ id }) => id.startsWith('cell-') && id.endsWith('-2'));
    expect(new Set(column.map(({ x }) => x)).size).toBe(1);
    const sizes = leavesOf(layers).flatMap((layer) => (layer.type === 'text' ? [layer.size] : []));
    expect(new Set(sizes).size).toBe(1);
  });

  it('has a band of the accent under its head, or a quiet head above a line', () => {
    const ids = (band: boolean) =>
      [table(input(), LINES, { ...look, band }).at(0, 0)].flat().map(({ id }) => id);
    expect(ids(true)).toContain('table-head');
    expect(ids(false)).not.toContain('table-head');
    expect(ids(false)).toContain('rule-1');
  });

  it('breaks a long head into two lines rather than shorten it', () => {
    const long = ['Umur | Panjang lengan | Panjang badan | Lingkar leher', '1 tahun | 30 | 40 | 25'];
    const layers = [table(input(), long, { ...look, width: 560 }).at(0, 0)].flat();
    expect(texts(layers).slice(0, 4)).toEqual(['Umur', 'Panjang lengan', 'Panjang badan', 'Lingkar leher']);
    const heads = leavesOf(layers).filter(({ id }) => id.startsWith('cell-1-'));
    expect(heads.some((layer) => layer.type === 'text' && layer.text.includes('\n'))).toBe(true);
  });

  it('leaves out and counts the rows that have no room', () => {
    const part = table(input(), ['Umur | Tinggi', ...many.slice(0, 11).map((_, row) => `${row} | 80`)], {
      ...look,
      height: 260,
    });
    const shown = texts([part.at(0, 0)].flat());
    expect(part.height).toBeLessThanOrEqual(260);
    expect(shown.at(-1)).toMatch(/^\+\d+ lagi$/);
    const rows = shown.filter((text) => text === '80').length;
    expect(shown.at(-1)).toBe(`+${11 - rows} lagi`);
  });
});

describe('numbered', () => {
  it('puts each number level with its row, in order', () => {
    const layers = [
      numbered(input(), 'step', ['Pilih', 'Bayar', 'Ambil'], {
        width: 800,
        height: 600,
        max: 50,
        mark: 'number',
      }).at(0, 0),
    ].flat();
    expect(texts(layers)).toEqual(['1', 'Pilih', '2', 'Bayar', '3', 'Ambil']);
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    for (const step of [1, 2, 3]) {
      const mark = layers.find(({ id }) => id === `step-mark-${step}`);
      const row = layers.find(({ id }) => id === `step-${step}`);
      expect(mark && row && Math.abs(middle(mark) - middle(row))).toBeLessThanOrEqual(1);
    }
  });
});

describe('orderCode', () => {
  it.each([
    ['WA 0812-3456-7890', 'https://wa.me/6281234567890'],
    ['Chat +62 812 3456 7890 ya', 'https://wa.me/6281234567890'],
    ['Pesan di https://contoh.id/menu lalu bayar', 'https://contoh.id/menu'],
    ['Pesan di sini: https://contoh.id/menu.', 'https://contoh.id/menu'],
    ['wa.me/6281234567890', 'https://wa.me/6281234567890'],
    ['Batam Centre, Rp81.234.567', ''],
    ['', ''],
  ])('opens what "%s" says', (order, link) => {
    expect(orderLink(order)).toBe(link);
  });

  it('is left out where there is nothing to open, and dark on white where there is', () => {
    const code = (order: string) => orderCode(input({ content: { name: 'Tas', order } }), 200);
    expect(code('DM saja')).toBeNull();
    expect(code('WA 0812-3456-7890')?.at(5, 6)).toMatchObject({
      x: 5,
      y: 6,
      width: 200,
      height: 200,
      color: 'black',
      ground: 'white',
    });
  });
});
