import { describe, expect, it } from 'vitest';
import { contrast, type GroupLayer, READABLE, resolveColor, sceneSchema } from '@/utils/scene';
import {
  isCut,
  type Making,
  makeSticker,
  orderLink,
  STICKER_IDS,
  type StickerFacts,
  stickerName,
  stickerNeeds,
} from '@/utils/scene/edit';
import { approximateMeasure } from '../approximate-measure';
import { aScene } from './a-scene';
import { counting } from './any-change';

const FACTS: StickerFacts = {
  price: 'Rp125.000/toples',
  strikePrice: 'Rp150.000',
  terms: 's.d. 30 November',
  proof: '120 terjual di bulan Oktober',
  closes: 'tutup Jumat, jadi Minggu',
  left: 5,
  whatsapp: '0812-3456-7890',
};
const making = (over: Partial<Making> = {}): Making => ({
  scene: { width: 1080, height: 1350 },
  lettering: { sign: 'poppins', body: 'plus-jakarta-sans', measure: approximateMeasure },
  language: 'id',
  makeId: counting(),
  ...over,
});
const made = (id: (typeof STICKER_IDS)[number], facts = FACTS, over: Partial<Making> = {}): GroupLayer => {
  const sticker = makeSticker(id, facts, making(over));
  if (!sticker) throw new Error(`no sticker ${id}`);
  return sticker;
};
const wordsOf = (sticker: GroupLayer) =>
  sticker.layers.flatMap((layer) => (layer.type === 'text' ? [layer.text.replaceAll('\n', ' ')] : []));

const BRANDS = [
  { ground: '#fff8ec', accent: '#e3a008', ink: '#1f3d2b' },
  { ground: '#101418', accent: '#f2f2f2', ink: '#ffffff' },
  { ground: '#ffffff', accent: '#777777', ink: '#888888' },
];

describe.each(STICKER_IDS)('the sticker %s', (id) => {
  it.each(['id', 'en'] as const)(
    'is a layer of the user’s own with all its words inside, in %s',
    (language) => {
      for (const width of [1080, 540]) {
        const scene = { width, height: width * 1.25 };
        const sticker = made(id, FACTS, { language, scene });
        expect(sceneSchema.safeParse(aScene([sticker], scene)).success).toBe(true);
        const ids = [sticker.id, ...sticker.layers.map((layer) => layer.id)];
        expect(ids.every((one) => one.startsWith('my-'))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        for (const layer of sticker.layers) {
          expect(layer.x).toBeGreaterThanOrEqual(0);
          expect(layer.x + layer.width).toBeLessThanOrEqual(sticker.width + 0.01);
          expect(layer.y + layer.height).toBeLessThanOrEqual(sticker.height + 0.01);
          if (layer.type === 'text') expect(isCut(layer), layer.text).toBe(false);
        }
        expect(sticker.x + sticker.width / 2).toBeCloseTo(width / 2, -0.5);
        expect(sticker.width).toBeLessThan(width * 0.6);
      }
    },
  );

  it('is readable in any shop’s colours', () => {
    const sticker = made(id);
    const [ground] = sticker.layers;
    if (ground?.type !== 'shape' || typeof ground.fill !== 'string') throw new Error('no ground');
    for (const brand of BRANDS)
      for (const layer of sticker.layers) {
        if (layer.type !== 'text') continue;
        const seen = contrast(resolveColor(layer.color, brand), resolveColor(ground.fill, brand));
        expect(seen).toBeGreaterThanOrEqual(READABLE);
      }
  });

  it('is called something in both languages, and is not made without what it needs', () => {
    expect(stickerName(id).id).not.toBe('');
    expect(stickerName(id).en).not.toBe('');
    const need = stickerNeeds(id);
    if (need === null) expect(makeSticker(id, {}, making())).not.toBeNull();
    else {
      const { [need]: _gone, ...others } = FACTS;
      expect(makeSticker(id, others, making())).toBeNull();
      expect(makeSticker(id, { ...others, [need]: need === 'left' ? 0 : ' ' }, making())).toBeNull();
    }
  });
});

describe('what stickers say', () => {
  it('is the price with the one before', () => {
    expect(wordsOf(made('price'))).toEqual(['Rp150.000', 'Rp125.000/toples']);
  });

  it('claims nothing that is not shown: best seller only with its proof, free delivery with its condition', () => {
    expect(stickerNeeds('bestSeller')).toBe('proof');
    expect(wordsOf(made('bestSeller'))).toEqual(['Best seller', '120 terjual di bulan Oktober']);
    expect(wordsOf(made('delivery'))).toEqual(['Gratis ongkir', 's.d. 30 November']);
    expect(wordsOf(made('delivery', {}))).toEqual(['Gratis ongkir', 'ada syaratnya']);
  });

  it('opens a chat with the shop', () => {
    expect(made('qr').layers[1]).toMatchObject({ type: 'qr', data: 'https://wa.me/6281234567890' });
    expect(orderLink('+62 812 3456 7890')).toBe('https://wa.me/6281234567890');
    expect(orderLink('021-555')).toBeNull();
  });
});
