import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/utils/db/database';
import { groups } from '@/utils/db/groups';

const fresh = {
  shopId: 's',
  name: 'Warga',
  channel: 'whatsapp-group' as const,
  weekdays: [],
  gapDays: 3,
  rules: '',
  posts: [],
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('what was posted to a group', () => {
  it('is remembered, the newest first, ten of it', async () => {
    const { id } = await groups.add(fresh);
    for (let at = 1; at <= 12; at += 1) await groups.setPosted(id, { at, text: `Halo ${at}` });
    const times = (await groups.get(id))?.posts.map(({ at }) => at);
    expect(times).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  it('from two windows at once is all remembered, and one of it can be taken back', async () => {
    const { id } = await groups.add(fresh);
    await Promise.all([1, 2, 3].map((at) => groups.setPosted(id, { at, text: 'Halo' })));
    await groups.takeBack(id, 2);
    const times = (await groups.get(id))?.posts.map(({ at }) => at).toSorted();
    expect(times).toEqual([1, 3]);
  });
});
