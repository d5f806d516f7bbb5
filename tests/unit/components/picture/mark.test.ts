import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { markFor } from '@/components/picture/mark';
import { staysPlain } from '@/utils/channels/picture-profile';
import type { ChannelId } from '@/utils/model';

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
