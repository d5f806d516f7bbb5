import { describe, expect, it } from 'vitest';
import { isAnswered, postedThings, toAsk } from '@/utils/results';
import { aPost, aResult } from '../../../support/rows';
import { aThing } from './made';

/** 12 November 2026, 06.30 in Jakarta (UTC+7), which is 08.30 in Jayapura. */
const MARKED = Date.UTC(2026, 10, 11, 23, 30);
const HOUR = 3_600_000;

describe('what was posted', () => {
  it('is one thing per channel that the user has marked, the newest first, with its numbers', () => {
    const one = aPost('toko', 'lapis', {
      id: 'a',
      channels: ['instagram', 'shopee', 'facebook'],
      postedAt: { shopee: MARKED, instagram: MARKED },
      aim: 'offer',
    });
    const two = aPost('toko', 'cookies', { id: 'b', postedAt: { instagram: MARKED + HOUR } });
    const none = aPost('toko', 'lapis', { id: 'c', state: 'ready', day: '2026-11-12', time: '07:00' });
    const rows = [aResult('toko', 'a', { channel: 'shopee', chats: 5, orders: 2 })];
    expect(postedThings([one, two, none], rows)).toMatchObject([
      { postId: 'b', channel: 'instagram', productId: 'cookies', time: '07:30' },
      { postId: 'a', channel: 'instagram', aim: 'offer', chats: undefined },
      { postId: 'a', channel: 'shopee', chats: 5, orders: 2, skipped: false },
    ]);
  });

  it('went out at its time on the calendar, though the mark was made later', () => {
    const late = aPost('toko', 'lapis', {
      day: '2026-11-09',
      time: '19:00',
      postedAt: { instagram: MARKED },
    });
    expect(postedThings([late], [])).toMatchObject([
      { day: '2026-11-09', time: '19:00', weekday: 1, markedOn: '2026-11-12' },
    ]);
  });

  it('went out when it was marked where that was before its time, or where it has none', () => {
    const early = aPost('toko', 'lapis', {
      day: '2026-11-12',
      time: '07:00',
      postedAt: { instagram: MARKED },
    });
    const free = aPost('toko', 'lapis', { postedAt: { instagram: MARKED } });
    expect(postedThings([early, free], [])).toMatchObject([
      { day: '2026-11-12', time: '06:30' },
      { day: '2026-11-12', time: '06:30' },
    ]);
  });

  it('is told in the zone of the post', () => {
    const marked = { postedAt: { instagram: MARKED - 8 * HOUR } };
    const jakarta = aPost('toko', 'lapis', marked);
    const jayapura = aPost('toko', 'lapis', { ...marked, zone: 'Asia/Jayapura' });
    expect(postedThings([jakarta], [])).toMatchObject([{ day: '2026-11-11', time: '22:30', weekday: 3 }]);
    expect(postedThings([jayapura], [])).toMatchObject([{ day: '2026-11-12', time: '00:30', weekday: 4 }]);
  });

  it('leaves out posts and numbers in the trash', () => {
    const post = aPost('toko', 'lapis', { id: 'a', postedAt: { instagram: MARKED } });
    const gone = aPost('toko', 'lapis', { postedAt: { instagram: MARKED }, deletedAt: 5 });
    const rows = [aResult('toko', 'a', { deletedAt: 5 })];
    const things = postedThings([post, gone], rows);
    expect(things.map(({ postId }) => postId)).toEqual(['a']);
    expect(things.every((one) => !isAnswered(one))).toBe(true);
  });
});

describe('what is asked', () => {
  const TODAY = '2026-11-13';

  it('is what was marked on an earlier day and is not answered', () => {
    const things = [
      aThing({ postId: 'yesterday', day: '2026-11-12' }),
      aThing({ postId: 'today', day: TODAY }),
      aThing({ postId: 'answered', day: '2026-11-12', orders: 0 }),
      aThing({ postId: 'passed', day: '2026-11-12', skipped: true }),
      aThing({ postId: 'noted-today', day: '2026-11-12', markedOn: TODAY }),
    ];
    expect(toAsk(things, TODAY).map(({ postId }) => postId)).toEqual(['yesterday']);
  });

  it('goes back a week and no further', () => {
    const things = ['2026-11-06', '2026-11-05'].map((day) => aThing({ postId: day, day }));
    expect(toAsk(things, TODAY).map(({ postId }) => postId)).toEqual(['2026-11-06']);
  });
});
