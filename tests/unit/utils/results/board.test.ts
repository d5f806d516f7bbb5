import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARD_KEYS, board, ENOUGH, FIELDS, type Posted } from '@/utils/results';
import { middleOf } from '@/utils/results/board';
import { anyThings, aThing } from './made';

const anyKey = fc.constantFrom(...BOARD_KEYS);
const sum = (rows: readonly Posted[], field: (typeof FIELDS)[number]) =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);

describe('the middle value', () => {
  it('is the one in the middle, or half-way between two', () => {
    expect(middleOf([])).toBeNull();
    expect(middleOf([7])).toBe(7);
    expect(middleOf([150, 2, 3])).toBe(3);
    expect(middleOf([10, 2, 9, 3])).toBe(6);
    expect(middleOf([0, 0, 5])).toBe(0);
  });

  it('has as many values below it as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
        const middle = middleOf(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('the board', () => {
  it('puts a week of a cake shop together as a hand would', () => {
    const rows = [
      aThing({ channel: 'instagram', time: '07:00', chats: 4, orders: 1 }),
      aThing({ channel: 'instagram', time: '19:30', chats: 10, orders: 4, pieces: 6, rupiah: 150_000 }),
      aThing({ channel: 'instagram', time: '07:45', chats: 1 }),
      aThing({ channel: 'whatsapp-status', time: '07:10', chats: 8, orders: 6 }),
      aThing({ channel: 'whatsapp-status', time: '19:00' }),
      aThing({ channel: 'shopee', time: '07:00', skipped: true }),
    ];
    expect(
      board(rows, 'channel').map(({ key, posts, answered, figures }) => [
        key,
        posts,
        answered,
        figures.orders,
      ]),
    ).toEqual([
      // 6 orders, then 1 + 4 = 5, then nothing; the middle of 1 and 4 is 2.5.
      ['whatsapp-status', 2, 1, { total: 6, count: 1, middle: 6 }],
      ['instagram', 3, 3, { total: 5, count: 2, middle: 2.5 }],
      ['shopee', 1, 0, { total: 0, count: 0, middle: null }],
    ]);
    expect(board(rows, 'channel')[1]?.figures).toMatchObject({
      chats: { total: 15, count: 3, middle: 4 },
      pieces: { total: 6, count: 1, middle: 6 },
      rupiah: { total: 150_000, count: 1, middle: 150_000 },
    });
    // 07.00, 07.10, 07.45 and 07.00 are one hour: 4 + 8 + 1 chats.
    expect(board(rows, 'hour').map(({ key, posts, figures }) => [key, posts, figures.chats.total])).toEqual([
      [7, 4, 13],
      [19, 2, 10],
    ]);
  });

  it('shows weekdays and hours in their order, what has no aim or template as such', () => {
    const rows = [
      aThing({ day: '2026-11-15', aim: 'offer', orders: 1 }),
      aThing({ day: '2026-11-09', orders: 9 }),
      aThing({ day: '2026-11-14', templateId: 'restock' }),
    ];
    expect(board(rows, 'weekday').map(({ key }) => key)).toEqual([1, 6, 7]);
    expect(board(rows, 'aim').map(({ key, posts }) => [key, posts])).toEqual([
      [null, 2],
      ['offer', 1],
    ]);
    expect(board(rows, 'template').map(({ key }) => key)).toEqual([null, 'restock']);
  });

  it('adds up to what was typed, by whatever it is put together', () => {
    fc.assert(
      fc.property(anyThings, anyKey, (rows, by) => {
        const lines = board(rows, by);
        expect(lines.reduce((total, { posts }) => total + posts, 0)).toBe(rows.length);
        for (const field of FIELDS) {
          expect(lines.reduce((total, { figures }) => total + figures[field].total, 0)).toBe(
            sum(rows, field),
          );
          const typed = rows.filter((row) => row[field] !== undefined).length;
          expect(lines.reduce((total, { figures }) => total + figures[field].count, 0)).toBe(typed);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = anyThings.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, anyKey, ([rows, mixed], by) => {
        expect(board(mixed, by)).toEqual(board(rows, by));
      }),
    );
  });

  it('never mixes shops: each has the lines that it would have alone', () => {
    fc.assert(
      fc.property(anyThings, anyKey, (rows, by) => {
        const together = board(rows, by);
        for (const shopId of ['toko', 'warung', 'butik'])
          expect(together.filter((line) => line.shopId === shopId)).toEqual(
            board(
              rows.filter((row) => row.shopId === shopId),
              by,
            ),
          );
      }),
    );
  });
});

it('says something from the first number of posts whose range holds the middle in 95 of 100 cases', () => {
  const sure = (count: number) => 1 - 2 * 0.5 ** count;
  expect(sure(ENOUGH)).toBeGreaterThanOrEqual(0.95);
  expect(sure(ENOUGH - 1)).toBeLessThan(0.95);
});
