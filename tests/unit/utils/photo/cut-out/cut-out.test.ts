import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOut, type Pixels, prepare } from '@/utils/photo/cut-out';
import { type CutScene, cutScenes } from '../../../../support/cut-scenes';

/** How well a cut fits the truth: shares of all, and means along the edge. */
function howWell({ opacity, product }: CutScene, cut: Pixels) {
  const { width, height } = cut;
  let [both, any, wrong, edge, tint, shown] = [0, 0, 0, 0, 0, 0];
  for (let y = 3; y < height - 3; y++)
    for (let x = 3; x < width - 3; x++) {
      const pixel = y * width + x;
      const truth = opacity[pixel] as number;
      const found = (cut.data[pixel * 4 + 3] as number) / 255;
      both += Math.min(truth, found);
      any += Math.max(truth, found);
      const around = [-3, 3, -3 * width, 3 * width].map((step) => opacity[pixel + step] as number);
      if (Math.max(truth, ...around) - Math.min(truth, ...around) < 0.5) continue;
      edge++;
      wrong += Math.abs(truth - found);
      if (found < 0.25 || found > 0.9) continue;
      shown++;
      for (let of = 0; of < 3; of++)
        tint += Math.abs((cut.data[pixel * 4 + of] as number) - (product.data[pixel * 4 + of] as number)) / 3;
    }
  return { overlap: both / any, edge: wrong / edge, tint: tint / shown };
}

const cutOf = (photo: Pixels, strokes: Parameters<typeof cutOut>[1] = []) => cutOut(prepare(photo), strokes);

/** A busy computer may take so long (ms) for a photo; it is no measure of speed. */
const PATIENCE = 60_000;

describe('a product is freed from its ground', { timeout: PATIENCE }, () => {
  it.each(cutScenes())('$name', (scene) => {
    const cut = cutOf(scene.photo);
    if (!cut.ok) throw new Error(cut.reason);
    const { overlap, edge, tint } = howWell(scene, cut.data);
    expect(overlap, 'product in common, of both').toBeGreaterThan(0.98);
    expect(edge, 'mean error of opacity within 3 px of the edge').toBeLessThan(0.12);
    expect(tint, 'mean error of colour there, of 255: the old ground does not shine through').toBeLessThan(
      26,
    );
  });
});

const plain = (width: number, height: number, rgba: readonly number[]): Pixels => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => rgba[at % 4] as number),
});
/** A dark square of a third of the side on a light ground. */
const square = (side: number): Pixels => {
  const photo = plain(side, side, [230, 228, 220, 255]);
  for (let y = Math.floor(side / 3); y < (side * 2) / 3; y++)
    for (let x = Math.floor(side / 3); x < (side * 2) / 3; x++)
      photo.data.set([60, 30, 90], (y * side + x) * 4);
  return photo;
};
const opacityAt = ({ data, width }: Pixels, x: number, y: number) => data[(y * width + x) * 4 + 3];

describe('the brush', { timeout: PATIENCE }, () => {
  it('keeps what was painted to be kept, and takes what was painted to go', () => {
    const photo = square(150);
    const ground = [{ x: 0.1, y: 0.1 }];
    const product = [{ x: 0.5, y: 0.5 }];
    const cut = cutOf(photo, [
      { keep: true, radius: 0.05, points: ground },
      { keep: false, radius: 0.05, points: product },
    ]);
    if (!cut.ok) throw new Error(cut.reason);
    expect(opacityAt(cut.data, 15, 15)).toBe(255);
    expect(opacityAt(cut.data, 75, 75)).toBe(0);
  });

  it('lets the last stroke count where two lie over each other', () => {
    const at = [{ x: 0.5, y: 0.5 }];
    const cut = cutOf(square(150), [
      { keep: false, radius: 0.1, points: at },
      { keep: true, radius: 0.1, points: at },
    ]);
    expect(cut.ok && opacityAt(cut.data, 75, 75)).toBe(255);
  });

  it('is all that is known of a photo without an edge', () => {
    const wall = plain(120, 90, [214, 210, 200, 255]);
    const cut = cutOf(wall, [{ keep: true, radius: 0.1, points: [{ x: 0.5, y: 0.5 }] }]);
    expect(cut.ok && [opacityAt(cut.data, 60, 45), opacityAt(cut.data, 5, 5)]).toEqual([255, 0]);
  });

  it('gives the same cut for the same strokes, so that undoing leads back exactly', () => {
    const prepared = prepare(square(120));
    const first = cutOut(prepared, []);
    cutOut(prepared, [{ keep: false, radius: 0.2, points: [{ x: 0.4, y: 0.4 }] }]);
    expect(cutOut(prepared, [])).toEqual(first);
  });
});

describe('any photo', { timeout: PATIENCE }, () => {
  it('of one colour, of one pixel or see-through has nothing to cut out, and says so', () => {
    for (const photo of [
      plain(40, 30, [200, 10, 10, 255]),
      plain(1, 1, [0, 0, 0, 255]),
      plain(9, 9, [0, 0, 0, 0]),
    ])
      expect(cutOf(photo)).toEqual({ ok: false, reason: 'nothing-found' });
  });

  it('keeps what was see-through before', () => {
    const photo = square(120);
    for (let at = 0; at < 120 * 20 * 4; at += 4) photo.data[at + 3] = 0;
    const cut = cutOf(photo);
    expect(cut.ok && [opacityAt(cut.data, 60, 5), opacityAt(cut.data, 60, 60)]).toEqual([0, 255]);
  });

  it('of whatever pixels is answered in its own size, without a throw', () => {
    const photos = fc
      .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((bytes): Pixels => ({ width, height, data: Uint8ClampedArray.from(bytes) })),
      );
    const point = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const strokes = fc.array(
      fc.record({
        keep: fc.boolean(),
        radius: fc.double({ min: 0, max: 0.5, noNaN: true }),
        points: fc.array(point, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(photos, strokes, (photo, pulled) => {
        const cut = cutOf(photo, pulled);
        if (!cut.ok) expect(cut.reason).toBe('nothing-found');
        else {
          expect([cut.data.width, cut.data.height]).toEqual([photo.width, photo.height]);
          expect(cut.data.data.length).toBe(photo.data.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
