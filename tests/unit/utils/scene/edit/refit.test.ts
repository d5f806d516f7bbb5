import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure, TextLayer } from '@/utils/scene';
import { findLayout } from '@/utils/scene';
import { isCut, refitText } from '@/utils/scene/edit';
import { approximateMeasure } from '../approximate-measure';
import { pictureInput } from '../picture-input';
import { aText } from './a-scene';

/** Every letter is half a font size wide; those of one typeface twice as wide. */
const half: Measure = (text, { size, font }) => [...text].length * size * (font === 'oswald' ? 1 : 0.5);
const FONTS = { sign: 'poppins', body: 'plus-jakarta-sans' } as const;
const again = (over: Partial<TextLayer>, full: string, fonts: Parameters<typeof refitText>[1] = FONTS) => {
  const layer = aText('name', over);
  return refitText({ ...layer, fit: { max: 80, min: 40, lines: 2, ...layer.fit, full } }, fonts, half);
};

describe('refitText', () => {
  it('takes the largest size that the box holds, on one line or more', () => {
    // 400 px hold ten letters of 80; the box is 100 px high: one line of 80, or two of 40.
    expect(again({}, 'Nastarkeju')).toMatchObject({ text: 'Nastarkeju', size: 80 });
    expect(again({}, 'Nastar keju bulat')).toMatchObject({ text: 'Nastar keju bulat', size: 46 });
    expect(again({ height: 200 }, 'Nastar keju bulat')).toMatchObject({
      text: 'Nastar\nkeju bulat',
      size: 80,
    });
  });

  it('keeps the box, so that a text once shortened grows back', () => {
    const long = again({}, 'Nastar keju bulat isi lima puluh dalam toples besar');
    expect(long).toMatchObject({ x: 100, y: 300, width: 400, height: 100, size: 40 });
    expect(isCut(long)).toBe(true);
    const short = refitText({ ...long, fit: { full: 'Nastar', max: 80, min: 40, lines: 2 } }, FONTS, half);
    expect(short).toEqual(aText('name'));
  });

  it('keeps the lines that were ended by hand, empty ones too', () => {
    expect(again({ height: 400, fit: { full: '', max: 80, min: 20, lines: 4 } }, 'Nastar\n\nkeju').text).toBe(
      'Nastar\n\nkeju',
    );
  });

  it('follows the typeface that the shop has for the text, and its least distance of lines', () => {
    const wide = { sign: 'oswald', body: 'plus-jakarta-sans' } as const;
    expect(again({ font: 'sign' }, 'Nastarkeju', wide).size).toBe(40);
    expect(again({ font: 'body' }, 'Nastarkeju', wide).size).toBe(80);
    expect(again({ font: 'pacifico' }, 'Nastar').lineHeight).toBe(1.3);
  });

  it('leaves a text alone that says nothing of how it may be fitted', () => {
    const { fit: _fit, ...plain } = aText('name');
    expect(refitText(plain, FONTS, half)).toBe(plain);
  });

  it('stands a curved line round the middle of its box, as large as the box is wide', () => {
    // Half a circle: a line 320 px long has the radius 320 / π, and is twice that wide.
    const curved = again({ curve: 180, width: 150 }, 'Nas tar');
    const length = 7 * curved.size * 0.5;
    expect((2 * length) / Math.PI).toBeCloseTo(150, 6);
    expect(curved.height).toBeCloseTo(length / Math.PI + curved.size * 1.25, 6);
    expect(curved.y + curved.height / 2).toBeCloseTo(350, 6);
  });

  it('changes nothing on what a layout has just fitted', () => {
    for (const id of ['photo-band', 'price-tag', 'card', 'split']) {
      const scene = findLayout(id)?.build(
        pictureInput({ content: { name: 'Brownies Kukus Pandan Isi Dua Belas', price: 'Rp125.000/loyang' } }),
      );
      const texts = (scene?.layers ?? []).flatMap((layer) => ('layers' in layer ? layer.layers : [layer]));
      const fitted = texts.filter((layer) => layer.type === 'text');
      expect(fitted.length).toBeGreaterThan(1);
      for (const layer of fitted)
        expect(refitText(layer, FONTS, approximateMeasure), `${id} ${layer.id}`).toEqual(layer);
    }
  });

  it('never leaves the box, and says when words were left out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 120 }),
        fc.double({ min: 60, max: 900, noNaN: true }),
        fc.double({ min: 60, max: 900, noNaN: true }),
        (full, width, height) => {
          const layer = again({ width, height, fit: { full, max: 80, min: 20, lines: 6 } }, full);
          const lines = layer.text.split('\n');
          expect(lines.length * layer.size * layer.lineHeight).toBeLessThanOrEqual(height * 1.001);
          for (const line of lines)
            if (line.length > 2)
              expect(half(line, { size: layer.size, weight: 800 })).toBeLessThanOrEqual(width);
          const bare = (text: string) => text.replace(/\s/g, '');
          expect(isCut(layer)).toBe(bare(layer.text) !== bare(full));
        },
      ),
    );
  });
});
