import { describe, expect, it } from 'vitest';
import { spotByKey } from '@/components/calendar/board-keys';
import {
  byDay,
  type Entry,
  NO_FILTER,
  type PostEntry,
  passes,
  productsIn,
} from '@/components/calendar/entries';
import { spanOf } from '@/components/calendar/use-events';

const post = (given: Partial<PostEntry> = {}): PostEntry => ({
  kind: 'post',
  id: 'post-1',
  shopId: 'shop',
  day: '2026-12-01',
  time: '09:00',
  zone: 'Asia/Jakarta',
  title: 'Soft Cookies',
  productId: 'cookies',
  photoId: undefined,
  channels: ['instagram', 'facebook'],
  state: 'ready',
  held: false,
  ...given,
});
const task: Entry = {
  kind: 'task',
  id: 'task-1',
  shopId: 'shop',
  day: '2026-12-01',
  time: undefined,
  title: 'Pesan dus',
  done: false,
};

describe('the filter', () => {
  it('shows everything until something is chosen', () => {
    expect([post(), task].every((entry) => passes(entry, NO_FILTER))).toBe(true);
  });

  it('finds a post by any of its channels, by state and by product, all together', () => {
    const by = (filter: object) => passes(post(), { ...NO_FILTER, ...filter });
    expect(by({ channel: 'facebook' })).toBe(true);
    expect(by({ channel: 'shopee' })).toBe(false);
    expect(by({ state: 'posted' })).toBe(false);
    expect(by({ productId: 'cookies', state: 'ready', channel: 'instagram' })).toBe(true);
    expect(by({ productId: 'cookies', state: 'idea', channel: 'instagram' })).toBe(false);
  });

  it('leaves tasks out once posts are looked for', () => {
    expect(passes(task, { ...NO_FILTER, channel: 'instagram' })).toBe(false);
    expect(passes(task, { ...NO_FILTER, productId: 'cookies' })).toBe(false);
  });
});

describe('the order of a day', () => {
  it('is whole days first, then the hour, then as they were made', () => {
    const rows = [
      post({ id: 'c', time: '09:00' }),
      post({ id: 'b', time: '07:30' }),
      task,
      post({ id: 'a', time: '09:00' }),
      post({ id: 'd', day: '2026-11-30', time: '23:00' }),
    ];
    expect([...byDay(rows)].map(([day, list]) => [day, ...list.map(({ id }) => id)])).toEqual([
      ['2026-11-30', 'd'],
      ['2026-12-01', 'task-1', 'b', 'a', 'c'],
    ]);
  });
});

describe('products to choose among', () => {
  it('stand once each, by name', () => {
    const rows = [
      post({ productId: '2', title: 'Sambal' }),
      post({ productId: '1', title: 'Nastar' }),
      post({ productId: '2', title: 'Sambal' }),
      task,
    ];
    expect(productsIn(rows).map(({ name }) => name)).toEqual(['Nastar', 'Sambal']);
  });
});

describe('an entry on the schedule', () => {
  it('ends after it begins, in the last minute of a day too', () => {
    for (const time of ['00:00', '12:15', '23:14', '23:15', '23:30', '23:59', undefined]) {
      const { start, end } = spanOf({ day: '2026-12-31', time });
      expect(start.slice(0, 10)).toBe('2026-12-31');
      expect(end.slice(0, 10)).toBe('2026-12-31');
      expect(end > start, `${time}`).toBe(true);
    }
  });
});

describe('Alt and an arrow', () => {
  it('moves by a day to the sides, over the ends of months', () => {
    expect(spotByKey('ArrowRight', post({ day: '2028-02-28' }), 'month')).toEqual({ day: '2028-02-29' });
    expect(spotByKey('ArrowLeft', post({ day: '2027-01-01' }), 'week')).toEqual({ day: '2026-12-31' });
  });

  it('moves by a week where days are shown, by a quarter of an hour where hours are', () => {
    expect(spotByKey('ArrowDown', post(), 'month')).toEqual({ day: '2026-12-08' });
    expect(spotByKey('ArrowUp', post(), 'list')).toEqual({ day: '2026-11-24' });
    expect(spotByKey('ArrowDown', post(), 'week')).toEqual({ day: '2026-12-01', time: '09:15' });
    expect(spotByKey('ArrowUp', post({ time: '00:00' }), 'day')).toEqual({
      day: '2026-12-01',
      time: '00:00',
    });
    expect(spotByKey('ArrowDown', task, 'day')).toEqual({ day: '2026-12-08' });
  });

  it('is no other key', () => {
    expect(spotByKey('Enter', post(), 'month')).toBeNull();
  });
});
