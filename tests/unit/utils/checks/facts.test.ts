import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, checkText, soundFix } from '@/utils/checks';
import type { CheckInput } from '@/utils/checks/check';
import { daysOf, isListedDay, resolveDay } from '@/utils/checks/form/dates';
import { isWrongDay } from '@/utils/checks/form/feasts';
import { offersOf } from '@/utils/checks/form/offers';
import { pricesOf } from '@/utils/checks/form/prices';
import { likeness } from '@/utils/checks/form/shingles';
import { readText } from '@/utils/checks/reading';
import type { CheckedProduct } from '@/utils/checks/rule';
import { builtInBook, ruleBook } from '@/utils/checks/rule-book';

const DATE = '2026-11-20';
const input = (text: string, product?: CheckedProduct, more: Partial<CheckInput> = {}): CheckInput => ({
  text,
  channel: 'instagram',
  kind: 'food',
  product,
  date: DATE,
  ...more,
});
/** The pieces of a text that a rule found. */
const found = (rule: string, given: CheckInput) =>
  checkText(given)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => given.text.slice(start, end));

/** The text with a rule's first fix in it, provided the fix holds. */
function mended(rule: string, given: CheckInput): string {
  const finding = checkText(given).find((each) => each.rule === rule);
  const fix = finding && soundFix(finding, given);
  if (!fix) throw new Error(`no sound fix of ${rule}`);
  return applyFix(given.text, fix);
}

const amounts = (text: string) =>
  pricesOf({ reading: readText(text), words: builtInBook.words }).map(({ amount, max }) =>
    max === undefined ? amount : [amount, max],
  );

describe('prices in a text', () => {
  it.each([
    ['Nastar Rp85.000/toples', [85_000]],
    ['nastar 85rb, kastengel 90 ribu', [85_000, 90_000]],
    ['harga 1,5jt/set', [1_500_000]],
    ['10-15rb', [[10_000, 15_000]]],
    ['Rp10.000–Rp15.000', [[10_000, 15_000]]],
    ['IDR 18.000,-', [18_000]],
    ['2.500/pcs', [2500]],
    ['2 pcs 45rb', [45_000]],
    ['pashmina 35k aja', [35_000]],
    ['Ongkir flat 10rb, DP 50rb, min. belanja 150rb', []],
    ['Powerbank 10.000 mAh, terjual 1.500 unit', []],
    ['sudah 2rb pembeli, 5k followers', []],
    ['WA 0812-3456-7890, buka 08.00-17.00, tahun 2026', []],
    ['kabel HDMI 4k', []],
    ['hemat 20rb, cashback 5rb, potongan 15rb', []],
  ])('%j', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('knows names, units and old prices', () => {
    const [old, now] = offersOf({
      reading: readText('Nastar dari 100rb jadi 85rb/toples'),
      words: builtInBook.words,
    });
    expect(old).toMatchObject({ amount: 100_000, old: true });
    expect(now).toMatchObject({ amount: 85_000, old: false, unit: 'toples' });
  });
});

describe('days in a text', () => {
  const days = (text: string) => daysOf(readText(text)).map((day) => resolveDay(day, DATE));
  it.each([
    ['Sabtu, 12 Des', ['2026-12-12']],
    ['12 Desember 2027', ['2027-12-12']],
    ['1-5 Des', ['2026-12-05']],
    ['sampai 12/12', ['2026-12-12']],
    ['12-01-2027', ['2027-01-12']],
    // In November, January is the next one and August the last.
    ['5 Jan', ['2027-01-05']],
    ['17 Agustus', ['2026-08-17']],
    ['31 Februari', [null]],
    ['24/7, 1/2 kg, 08.00-17.00, 3 mei-mei', []],
    ['promo 12.12', []],
  ])('%j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('knows days of every year, of one year, and stretches', () => {
    expect(isListedDay('2029-12-26', ['12-26'])).toBe(true);
    expect(isListedDay('2027-03-08', ['2027-03-08'])).toBe(true);
    expect(isListedDay('2028-03-08', ['2027-03-08'])).toBe(false);
    expect(isListedDay('2027-02-08', ['2027-02-08/2027-03-09'])).toBe(true);
    expect(isListedDay('2027-03-10', ['2027-02-08/2027-03-09'])).toBe(false);
  });

  it('calls a greeting wrong only where the feast’s day is known', () => {
    const days = ['natal 12-25', 'nyepi 2027-03-08'];
    expect(isWrongDay('natal', '2026-12-20', days)).toBe(false);
    expect(isWrongDay('natal', '2027-01-01', days)).toBe(false);
    expect(isWrongDay('natal', '2027-03-10', days)).toBe(true);
    expect(isWrongDay('nyepi', '2027-05-20', days)).toBe(true);
    // Nobody knows yet when Nyepi is in 2028.
    expect(isWrongDay('nyepi', '2028-03-20', days)).toBe(false);
  });
});

describe('length', () => {
  it('is an error where the limit is known well', () => {
    const given = input('a'.repeat(2201));
    expect(checkText(given).find(({ rule }) => rule === 'length')).toMatchObject({
      severity: 'error',
      start: 2200,
      end: 2201,
    });
    expect(found('length', input('a'.repeat(2200)))).toEqual([]);
  });

  it('only warns where it is not', () => {
    const given = input('ab '.repeat(1001), undefined, { channel: 'shopee' });
    expect(checkText(given).find(({ rule }) => rule === 'length')?.severity).toBe('warn');
    const graver = ruleBook([
      { format: 'pajang-rules', version: 1, name: 'x', checked: DATE, severities: { length: 'info' } },
    ]);
    expect(checkText(given, graver).find(({ rule }) => rule === 'length')?.severity).toBe('info');
  });

  it('holds a name to the limit of names, and both to the user’s own', () => {
    const name = input('a'.repeat(256), undefined, { channel: 'shopee', field: 'name' });
    expect(found('length', name)).toEqual(['a']);
    const book = ruleBook([
      { format: 'pajang-rules', version: 1, name: 'x', checked: DATE, limits: { instagram: { text: 10 } } },
    ]);
    expect(checkText(input('a'.repeat(11)), book).some(({ rule }) => rule === 'length')).toBe(true);
  });
});

const NASTAR: CheckedProduct = {
  name: 'Nastar Keju',
  price: { amount: 85_000, currency: 'IDR', unit: 'toples' },
};

describe('stale-price', () => {
  it.each([
    ['Nastar Keju 80rb/toples, chat ya', ['80rb']],
    ['Harga Rp90.000', ['Rp90.000']],
    ['Nastar Keju 85rb/toples, chat ya', []],
    ['Nastar Keju Rp 85.000', []],
    // Of other goods, amounts and buyers.
    ['Nastar Keju 85rb/toples. Ada juga kastengel 90rb/toples', []],
    ['Kastengel 90rb/toples, putri salju 80rb/toples', []],
    ['Kastengel 90rb/toples, nastar keju 80rb/toples', ['80rb']],
    ['3 toples 250rb', []],
    ['Hampers isi 2 toples 180rb', []],
    ['Reseller 75rb/toples', []],
    ['ongkir 10rb, min. belanja 150rb', []],
    ['normal 100rb, sekarang 85rb/toples', []],
    ['~Rp100.000~ Rp85.000', []],
    ['normal 100rb, sekarang 80rb/toples', ['80rb']],
    ['70-90rb', []],
    ['90-100rb', ['90-100rb']],
    ['80rb-an', []],
    ['setengah toples 45rb', []],
    ['9rb/biji', []],
  ])('%j', (text, expected) => {
    expect(found('stale-price', input(text, NASTAR))).toEqual(expected);
  });

  it('puts the record’s price there as the text writes prices', () => {
    expect(mended('stale-price', input('Nastar Keju 80rb/toples, chat ya', NASTAR))).toBe(
      'Nastar Keju 85rb/toples, chat ya',
    );
    expect(mended('stale-price', input('Nastar Keju Rp80.000/toples', NASTAR))).toBe(
      'Nastar Keju Rp85.000/toples',
    );
  });

  it('says what the record says', () => {
    const [finding] = checkText(input('Harga Rp90.000/toples', NASTAR)).filter(
      ({ rule }) => rule === 'stale-price',
    );
    expect(finding?.message.id).toBe('Harga di catatan produk Rp85.000.');
  });

  it('knows the price before the discount, and keeps quiet without a record', () => {
    const cut = { ...NASTAR, strikePrice: 100_000 };
    expect(found('stale-price', input('normal 100rb, sekarang 85rb/toples', cut))).toEqual([]);
    expect(found('stale-price', input('normal 120rb, sekarang 85rb/toples', cut))).toEqual(['120rb']);
    expect(found('stale-price', input('Nastar 80rb/toples'))).toEqual([]);
    expect(found('stale-price', input('$80', { price: { amount: 5, currency: 'USD' } }))).toEqual([]);
  });
});

describe('stale-stock', () => {
  const ready: CheckedProduct = {
    ...NASTAR,
    stock: { mode: 'ready', amount: 12 },
    variants: ['Keju', 'Cokelat'],
  };
  it.each([
    ['Stok: 12 toples', []],
    ['Sisa 6 toples', ['6']],
    ['tinggal 3 lagi', ['3']],
    ['tinggal 3 hari lagi', []],
    ['stok 4 rasa', []],
    ['keju sisa 3, cokelat sisa 9', []],
    ['sold out', ['sold out']],
    ['yang cokelat sold out', []],
    ['kemarin ludes, restock lagi', []],
    ['Open PO sampai Jumat', ['Open PO']],
    ['ready stock 12 pcs', []],
  ])('%j', (text, expected) => {
    expect(found('stale-stock', input(text, ready))).toEqual(expected);
  });

  it('knows goods that are sold out or made to order', () => {
    expect(found('stale-stock', input('Ready stock kak', { stock: { mode: 'ready', amount: 0 } }))).toEqual([
      'Ready stock',
    ]);
    expect(found('stale-stock', input('Ready stock kak', { stock: { mode: 'preorder' } }))).toEqual([
      'Ready stock',
    ]);
    expect(found('stale-stock', input('Open PO', { stock: { mode: 'preorder' } }))).toEqual([]);
    expect(found('stale-stock', input('Sisa 6', { stock: { mode: 'ready' } }))).toEqual([]);
  });

  it('puts the number of the record there', () => {
    expect(mended('stale-stock', input('Sisa 6 toples', ready))).toBe('Sisa 12 toples');
  });
});

describe('stale-date', () => {
  const order: CheckedProduct = {
    ...NASTAR,
    promoUntil: '2026-11-30',
    stock: { mode: 'preorder', closes: '2026-12-05', ready: '2026-12-10' },
  };
  it.each([
    ['PO ditutup Sabtu, 5 Des. Siap 10 Des', []],
    ['PO ditutup 6 Des', ['6 Des']],
    ['Siap diambil 12 Des', ['12 Des']],
    ['Promo sampai 30 Nov', []],
    ['Promo sampai 28 November', ['28 November']],
    ['tutup 5 Des, siap 11 Des', ['11 Des']],
    // Passed on the post's day.
    ['Bazar 15 Nov di alun-alun', ['15 Nov']],
    ['Bazar 20 Nov di alun-alun', []],
    ['Promo s.d. 10 Nov', ['10 Nov']],
    ['Berdiri sejak 12 Jan 2019', []],
    ['Produksi 1 Nov 2026, exp 1 Mei 2027', []],
    ['Makasih yang datang ke bazar 15 Nov', []],
  ])('%j', (text, expected) => {
    expect(found('stale-date', input(text, order))).toEqual(expected);
  });

  it('names the day of the record', () => {
    const [finding] = checkText(input('PO ditutup 6 Des', order)).filter(({ rule }) => rule === 'stale-date');
    expect(finding?.message).toEqual({
      id: 'Di catatan produk, PO ditutup 5 Des 2026.',
      en: 'In the product’s record, orders close on 5 Dec 2026.',
    });
  });
});

describe('two-prices', () => {
  it.each([
    ['Nastar keju 85rb/toples, renyah.\nPesan: chat ya. Harga 90rb/toples', ['90rb']],
    ['Nastar keju 85rb/toples. Isi 40. Nastar keju 95rb/toples', ['95rb']],
    ['Nastar keju 85rb/toples. Isi 40. Nastar keju 85rb/toples', []],
    ['normal 100rb sekarang 85rb', []],
    ['dari 100rb jadi 85rb/toples', []],
    ['Nastar ~100rb/toples~ Nastar 85rb/toples', []],
    ['1 toples 85rb, 3 toples 240rb', []],
    ['Nastar 85rb/toples\nKastengel 90rb/toples', []],
    ['udang segar vaname size 50, 78rb/kg. cumi segar jg ada 65rb/kg', []],
    ['Bolu 45rb/loyang (pandan), 50rb/loyang (keju)', []],
    ['Harga 85rb, ongkir 10rb, min. belanja 50rb', []],
    ['Kaos 60rb/pcs, grosir 50rb/pcs', []],
    ['S 60rb, XL 65rb', []],
    ['10-15rb', []],
    ['dine in 20rb/porsi, gofood 24rb/porsi', []],
  ])('%j', (text, expected) => {
    expect(found('two-prices', input(text))).toEqual(expected);
  });
});

describe('twin', () => {
  // 24 words in their order: 22 runs of three words.
  const words = Array.from({ length: 24 }, (_, index) => `kata${String.fromCharCode(97 + index)}`);
  it('counts shared runs of three words among all', () => {
    expect(likeness(words.join(' '), words.join(' '))).toBe(1);
    // A changed word in the middle changes three runs on either side: 19 shared of 25.
    const changed = words.map((word, index) => (index === 10 ? 'lain' : word)).join(' ');
    expect(likeness(words.join(' '), changed)).toBeCloseTo(19 / 25);
    expect(likeness('satu dua', 'satu dua')).toBe(1);
    expect(likeness('', '')).toBe(0);
    expect(likeness('satu dua tiga', 'empat lima enam')).toBe(0);
  });

  it('finds a caption sent before with one thing changed, and lets another one pass', () => {
    const before = words.join(' ');
    const again = words.map((word, index) => (index === 10 ? 'lain' : word)).join(' ');
    expect(found('twin', input(again, undefined, { lastSent: before }))).toEqual([again]);
    const other = words.map((word, index) => (index % 6 === 0 ? 'lain' : word)).join(' ');
    expect(found('twin', input(other, undefined, { lastSent: before }))).toEqual([]);
    expect(found('twin', input(again))).toEqual([]);
  });

  it('is symmetric and between 0 and 1', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = likeness(a, b);
        expect(alike).toBe(likeness(b, a));
        expect(alike >= 0 && alike <= 1).toBe(true);
      }),
    );
  });
});
