import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, alikeText, instantOf, likeness, turnOf, weekdayOf } from '@/utils/calendar';
import { aGroup } from '../../../support/rows';

const ZONE = 'Asia/Jakarta';
// A Friday.
const TODAY = '2026-11-20';
const at = (day: string, time = '08:00') => instantOf(ZONE, day, time);
const posted = (day: string, text = 'Halo') => ({ at: at(day), text });

describe('a group’s turn', () => {
  it('is open where nothing was posted and the day is allowed', () => {
    const group = aGroup('s', { weekdays: [], gapDays: 3 });
    expect(turnOf(group, TODAY, ZONE)).toEqual({ why: 'open', next: TODAY, last: undefined });
  });

  it('waits for a weekday that its rules allow', () => {
    const group = aGroup('s', { weekdays: [6, 7], gapDays: 0 });
    expect(turnOf(group, TODAY, ZONE)).toMatchObject({ why: 'weekday', next: '2026-11-21' });
  });

  it('waits until the gap has passed, and for an allowed day behind it', () => {
    const group = aGroup('s', { weekdays: [], gapDays: 3, posts: [posted('2026-11-18')] });
    expect(turnOf(group, TODAY, ZONE)).toEqual({ why: 'gap', next: '2026-11-21', last: '2026-11-18' });
    expect(turnOf(group, '2026-11-21', ZONE).why).toBe('open');
    expect(turnOf({ ...group, weekdays: [5] }, TODAY, ZONE)).toMatchObject({
      why: 'gap',
      next: '2026-11-27',
    });
  });

  it('knows the day by the shop’s clock', () => {
    const late = { at: at('2026-11-19', '23:30'), text: 'Halo' };
    const group = aGroup('s', { weekdays: [], gapDays: 1, posts: [late] });
    expect(turnOf(group, TODAY, ZONE).last).toBe('2026-11-19');
    expect(turnOf(group, TODAY, 'Asia/Jayapura')).toMatchObject({ last: TODAY, why: 'gap' });
  });

  it('next lies on an allowed day, behind the gap, and is today exactly when it is open', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        fc.nat(30),
        fc.nat(40),
        (weekdays, gapDays, ago) => {
          const last = addDays(TODAY, -ago);
          const turn = turnOf(aGroup('s', { weekdays, gapDays, posts: [posted(last)] }), TODAY, ZONE);
          const next = turn.next ?? '';
          expect(next >= TODAY && next >= addDays(last, gapDays)).toBe(true);
          if (weekdays.length > 0) expect(weekdays).toContain(weekdayOf(next));
          expect(turn.why === 'open').toBe(next === TODAY);
        },
      ),
    );
  });
});

const MENU =
  'Halo Bun, menu hari ini: ayam geprek sambal bawang, capcay, dan tempe orek. Rp15.000 per porsi. Pesan sebelum jam 10 ya, antar area Griya Asri.';
const SAME_OTHER_SIGNS =
  '✨ HALO BUN! ✨ Menu hari ini — *ayam geprek* sambal bawang, capcay, dan tempe orek 😋 Rp15.000 per porsi. Pesan sebelum jam 10 ya, antar area Griya Asri 🙏';
const ONE_DISH_CHANGED = MENU.replace('capcay', 'sayur asem');
// Two wordings of one template, as it writes them with other seeds.
const BODY = `*Soft Cookies Matcha*
• Isi: 200 gr
Harga *Rp25.000/toples*
Lokasi: Batam

Tinggal isi format di bawah, ya.

*Format pesan*
Jumlah:
Nama:
https://wa.me/6281234567890`;
const ONE_OPENING = `Yang baru sudah ada di Dapur Bu Rini, Kak! ✨\n\n${BODY}`;
const OTHER_OPENING = `Baru datang di Dapur Bu Rini, Kak! ✨\n\n${BODY}`;
const OTHER_WORDS =
  'Siapa yang belum sempat masak? Dapur Bu Rini sudah siap dengan ayam geprek dan capcay hangat, tinggal kirim pesan, nanti diantar ke rumah.';
const OTHER_DAY =
  'Selamat sore tetangga, hari Sabtu besok kami buka pesanan kue kering untuk Lebaran. Stok toples terbatas, boleh pesan lewat pesan pribadi.';

describe('likeness', () => {
  it('does not see signs, emoji and capitals', () => {
    expect(likeness(MENU, SAME_OTHER_SIGNS)).toBe(1);
  });
  it('is high where one dish is changed, and low where the words are others', () => {
    expect(likeness(MENU, ONE_DISH_CHANGED)).toBeGreaterThan(0.8);
    expect(likeness(MENU, OTHER_WORDS)).toBeLessThan(0.3);
    expect(likeness(MENU, OTHER_DAY)).toBeLessThan(0.1);
  });
  it('is not too high where another opening stands above the same goods', () => {
    expect(likeness(ONE_OPENING, OTHER_OPENING)).toBeLessThan(0.75);
    expect(likeness(ONE_OPENING, ONE_OPENING.replace('25.000', '27.500'))).toBeGreaterThan(0.75);
  });
  it('does not look at links, forms and lines of facts', () => {
    expect(likeness(ONE_OPENING, ONE_OPENING.replace('200 gr', '500 gr').replace('0812', '0899'))).toBe(1);
  });
  it('lies between 0 and 1, the same both ways, 1 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const found = likeness(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(likeness(b, a)).toBeCloseTo(found);
        if (/\p{L}/u.test(a)) expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

describe('a text too alike', () => {
  const here = aGroup('s', { id: 'here', posts: [posted('2026-11-02', MENU)] });
  const there = aGroup('s', { id: 'there', posts: [posted(TODAY, MENU)] });
  const before = aGroup('s', { id: 'before', posts: [posted('2026-11-19', MENU)] });
  const find = (text: string, groups = [here, there, before], group = here) =>
    alikeText(text, group, groups, TODAY, ZONE);

  it('is one of the last ones of this group', () => {
    expect(find(ONE_DISH_CHANGED, [here, before])).toEqual({
      groupId: 'here',
      at: at('2026-11-02'),
      where: 'here',
    });
  });
  it('is one of another group on the same day, not on another', () => {
    const empty = aGroup('s', { id: 'empty' });
    expect(find(MENU, [empty, there], empty)).toMatchObject({ groupId: 'there', where: 'elsewhere' });
    expect(find(MENU, [empty, before], empty)).toBeUndefined();
  });
  it('is none where the words are others', () => {
    expect(find(OTHER_WORDS)).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});
