import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, planCopyWeek, planMove, planTrash } from '@/utils/calendar';
import { aPost } from '../../../support/rows';

const post = (id: string, given = {}) => aPost('s', 'p', { id, time: '07:00', state: 'ready', ...given });

describe('many at once', () => {
  const rows = [
    post('a', { day: '2026-12-30' }),
    post('b', { day: '2027-02-28', time: '18:30' }),
    post('draft', { time: undefined, state: 'draft' }),
    post('posted', { day: '2026-12-30', state: 'posted', postedAt: { instagram: 1 } }),
    post('begun', { day: '2026-12-30', postedAt: { instagram: 1 } }),
  ];

  it('move by days; what has none, and what is posted, stays', () => {
    const plan = planMove(rows, { by: 2 });
    expect(plan.change).toEqual([
      { id: 'a', changes: { day: '2027-01-01' } },
      { id: 'b', changes: { day: '2027-03-02' } },
    ]);
    expect(plan).toMatchObject({ count: 2, left: 3 });
  });

  it('move to a day with their own hours; a draft is planned then', () => {
    expect(planMove(rows, { day: '2026-12-24' }).change).toEqual([
      { id: 'a', changes: { day: '2026-12-24', time: '07:00' } },
      { id: 'b', changes: { day: '2026-12-24', time: '18:30' } },
      { id: 'draft', changes: { day: '2026-12-24', time: '09:00', state: 'ready' } },
    ]);
  });

  it('move to an hour on their own days', () => {
    expect(planMove(rows, { time: '11:30' }).change.map(({ id, changes }) => [id, changes])).toEqual([
      ['a', { time: '11:30' }],
      ['b', { time: '11:30' }],
    ]);
  });

  it('go to the trash, all of them', () => {
    expect(planTrash(rows, 5).change).toEqual(rows.map(({ id }) => ({ id, changes: { deletedAt: 5 } })));
  });

  it('come back to where they were by as many days the other way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (by) => {
        const [there] = planMove([post('a', { day: '2028-02-29' })], { by }).change;
        const [back] = planMove([post('a', there?.changes)], { by: -by }).change;
        expect(back?.changes.day).toBe('2028-02-29');
      }),
    );
  });
});

describe('a copied week', () => {
  // Monday.
  const FROM = '2026-12-21';
  const TO = '2026-12-28';
  const repeat = { id: 'r', every: 'week' as const, weekdays: [2], on: '2026-12-22' };

  it('has the words and hours of the first on its own days, nothing posted, nothing of a series twice', () => {
    const rows = [
      post('a', {
        day: '2026-12-21',
        state: 'posted',
        postedAt: { instagram: 1 },
        chainId: 'c',
        texts: { instagram: { text: 'Halo', edited: true } },
      }),
      post('b', { day: '2026-12-27', time: '18:30' }),
      post('c', { day: '2026-12-25' }),
      post('r1', { day: '2026-12-22', repeat }),
      post('r2', { day: '2026-12-29', repeat: { ...repeat, on: '2026-12-29' } }),
      post('else', { day: '2026-12-20' }),
    ];
    const plan = planCopyWeek(rows, FROM, TO, (day) => day === '2027-01-01');
    expect(plan).toMatchObject({ count: 2, held: 1, repeated: 1, change: [] });
    expect(plan.add.map(({ fields }) => [fields.day, fields.time, fields.state])).toEqual([
      ['2026-12-28', '07:00', 'ready'],
      ['2027-01-03', '18:30', 'ready'],
    ]);
    const [first] = plan.add;
    expect(first?.fields).toMatchObject({
      texts: { instagram: { text: 'Halo', edited: true } },
      postedAt: {},
    });
    for (const key of ['id', 'repeat', 'chainId', 'deletedAt', 'createdAt'])
      expect(first?.fields).not.toHaveProperty(key);
  });

  it('keeps the weekday of every post', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (offsets, weeks) => {
          const rows = offsets.map((offset, index) => post(`${index}`, { day: addDays(FROM, offset) }));
          const plan = planCopyWeek(rows, FROM, addDays(FROM, weeks * 7), () => false);
          expect(plan.add.map(({ fields }) => fields.day)).toEqual(
            offsets.map((offset) => addDays(FROM, offset + weeks * 7)),
          );
        },
      ),
    );
  });
});
