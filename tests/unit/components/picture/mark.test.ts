import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { markFor } from '@/components/picture/mark';
import { staysPlain } from '@/utils/channels/picture-profile';
import type { ChannelId, Shop } from '@/utils/model';
import { type Scene, WATERMARK_ID } from '@/utils/scene';

// Letters are measured where no browser is, at half their size each.
vi.mock('@/utils/canvas', () => ({
  createMeasure:
    () =>
    (text: string, { size }: { size: number }) =>
      text.length * size * 0.5,
  loadFont: () => Promise.resolve(),
}));

const first = { size: 'square', slide: 1 } as const;

it.each<[string, boolean, { size: 'square' | 'portrait'; slide: number }, ChannelId[]]>([
  ['the first picture of a Shopee listing', true, first, ['shopee']],
  ['of a Tokopedia listing', true, first, ['instagram', 'tokopedia']],
  ['a further picture there', false, { ...first, slide: 2 }, ['shopee']],
  ['a size that Shopee does not use', false, { ...first, size: 'portrait' }, ['shopee']],
  ['a picture for TikTok, which tolerates a small mark', false, first, ['tiktok']],
  ['a picture for anywhere', false, first, []],
])('%s stays plain: %s', (_, expected, picture, channels) => {
  expect(staysPlain(picture, channels)).toBe(expected);
});

it('a shop that did not ask for a mark gets none, and nothing is loaded for it', async () => {
  const mark = await markFor({ name: 'Qkiz' } as Parameters<typeof markFor>[0]);
  const scene = { layers: [] } as unknown as Parameters<typeof mark>[0]['scene'];
  expect(mark({ ...first, scene }, [])).toBe(scene);
});

it('a shop that asked for it has its mark on every picture but those that are to stay plain', async () => {
  const shop = {
    ...{
      name: 'Qkiz Batam',
      watermark: true,
      fonts: { sign: 'plus-jakarta-sans', body: 'plus-jakarta-sans' },
    },
    colors: { ground: '#ffffff', text: '#222222', price: '#bb1111' },
  } as unknown as Shop;
  const mark = await markFor(shop);
  const scene: Scene = { version: 2, width: 1080, height: 1080, background: 'white', layers: [] };
  const marks = (slide: number, channels: ChannelId[]) =>
    mark({ scene, size: 'square', slide }, channels).layers.filter(({ id }) => id === WATERMARK_ID).length;
  expect([marks(1, []), marks(1, ['instagram']), marks(2, ['shopee'])]).toEqual([1, 1, 1]);
  expect([marks(1, ['shopee']), marks(1, ['instagram', 'tokopedia'])]).toEqual([0, 0]);
});
