import { describe, expect, it } from 'vitest';
import { isPromoText, otherDay, readYearFile, YEAR_TABLES } from '@/utils/moments';
import { aMoment } from '../../../support/rows';

describe('a year as a JSON file', () => {
  const table = YEAR_TABLES[0] as (typeof YEAR_TABLES)[number];
  const changed = (change: object) => JSON.stringify({ ...table, ...change });

  it('is read as it is', () => {
    expect(readYearFile(JSON.stringify(table))).toEqual({ ok: true, data: table });
  });

  it('is refused with the place that is wrong', () => {
    const [first, second] = table.days;
    expect(readYearFile('bukan json')).toMatchObject({ ok: false, where: 'format' });
    expect(readYearFile('{"format":"pajang-rules"}')).toMatchObject({ ok: false, where: 'format' });
    expect(readYearFile(changed({ version: 2 }))).toMatchObject({ ok: false, where: 'version' });
    expect(readYearFile(changed({ days: [first, { ...second, from: '2026-02-30' }] }))).toMatchObject({
      ok: false,
      where: 'days 2 from',
    });
    expect(readYearFile(changed({ days: [first, { ...second, from: '2027-01-05' }] }))).toMatchObject({
      ok: false,
      where: 'days 2 from',
    });
    expect(readYearFile(changed({ days: [{ ...first, to: '2025-12-31' }] }))).toMatchObject({ ok: false });
    expect(readYearFile(changed({ days: [] }))).toMatchObject({ ok: false, where: 'days' });
  });
});

describe('words of an offer', () => {
  it.each([
    'Promo spesial hari ini!',
    'DISKON 20%',
    'Beli 2 gratis 1, Kak',
    'Gratis ongkir se-Batam',
    'flash sale jam 12',
    'Hemat 15rb',
  ])('are found: %s', (text) => expect(isPromoText(text)).toBe(true));

  it.each([
    'Turut berduka cita.',
    'Nastar dipanggang tiap pagi.',
    'Mas Salem masih buka',
    'Promosi jabatan Bu Rini, selamat!',
    'Wholesale catering',
    '',
  ])('are not seen where there are none: %s', (text) => expect(isPromoText(text)).toBe(false));
});

describe('another day', () => {
  const own = [
    aMoment('shop', { kind: 'sensitive', from: '2027-01-10', to: '2027-01-11' }),
    aMoment('shop', { kind: 'hold', from: '2027-01-12', to: '2027-01-12' }),
  ];
  const situation = { sources: { shop: {}, own }, earliest: '2027-01-08', posts: [] };

  it('is the nearest that is free, the later of two', () => {
    expect(otherDay('2027-01-11', 'offer', situation)).toBe('2027-01-13');
    expect(otherDay('2027-01-10', 'offer', situation)).toBe('2027-01-09');
    expect(otherDay('2027-01-12', 'product', situation)).toBe('2027-01-13');
    expect(otherDay('2027-01-12', 'product', situation, '2027-01-12')).toBe('2027-01-11');
  });

  it('is none when all around is held', () => {
    const open = {
      ...situation,
      sources: { shop: {}, own: [aMoment('shop', { kind: 'hold', from: '2026-01-01', to: undefined })] },
    };
    expect(otherDay('2027-01-10', 'offer', open)).toBeUndefined();
  });

  it('is never before today, nor one that is full', () => {
    const posts = [1, 2].map(() => ({ day: '2027-01-13', time: '09:00', productId: 'a' }));
    expect(otherDay('2027-01-11', 'offer', { ...situation, posts })).toBe('2027-01-09');
    expect(otherDay('2027-01-11', 'offer', { ...situation, posts, earliest: '2027-01-10' })).toBe(
      '2027-01-14',
    );
  });
});
