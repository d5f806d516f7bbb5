import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry } from '@/components/checks/carry';
import { groupFindings, quoteOf } from '@/components/checks/group-findings';
import { inputOf } from '@/components/checks/input';
import { isOfWhole, runsOf } from '@/components/checks/marks';
import { lookAt, mendAll } from '@/components/checks/shown-finding';
import { builtInBook, checkText, ruleBook } from '@/utils/checks';
import { aFinding, at } from '../../../support/findings';
import { aProduct, aShop } from '../../../support/rows';

/** A text with places in it that begin and end anywhere. */
const placed = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })), { maxLength: 6 }),
    ),
  );

describe('marks', () => {
  const text = 'WA 0812 ya kak';

  it('cut a text at the borders of what was found, the gravest on top', () => {
    const found = [
      at(text, '0812 ya', { severity: 'warn' }),
      at(text, '0812', { severity: 'error' }),
      at(text, 'kak', { severity: 'info' }),
    ];
    expect(runsOf(text, found)).toEqual([
      { text: 'WA ', start: 0, severity: null },
      { text: '0812', start: 3, severity: 'error' },
      { text: ' ya', start: 7, severity: 'warn' },
      { text: ' ', start: 10, severity: null },
      { text: 'kak', start: 11, severity: 'info' },
    ]);
  });

  it('leave a text without findings, and findings about the whole, unmarked', () => {
    const plain = [{ text, start: 0, severity: null }];
    expect(runsOf(text, [])).toEqual(plain);
    expect(runsOf(text, [aFinding(), aFinding({ start: 0, end: text.length })])).toEqual(plain);
    expect(isOfWhole(`\n${text} `, { start: 1, end: 1 + text.length })).toBe(true);
    expect(isOfWhole(text, { start: 0, end: text.length - 1 })).toBe(false);
  });

  it('are always the text itself, whole and in order', () => {
    fc.assert(
      fc.property(placed, ([words, places]) => {
        const found = places.map(([start, end]) => aFinding({ start, end }));
        const runs = runsOf(words, found);
        expect(runs.map((run) => run.text).join('')).toBe(words);
        for (const run of runs) expect(words.slice(run.start, run.start + run.text.length)).toBe(run.text);
      }),
    );
  });
});

describe('findings while somebody types', () => {
  const before = 'Order WA 0812 ya. Terenak!';
  const phone = at(before, '0812');
  const best = at(before, 'Terenak', { rule: 'T2' });
  const whole = aFinding({ rule: 'T3' });
  const places = (after: string) =>
    carry([whole, phone, best], before, after).map(({ rule, start, end }) => [rule, after.slice(start, end)]);

  it('keep to their words before and behind the stroke', () => {
    expect(places('Ayo order WA 0812 ya. Terenak!')).toEqual([
      ['T3', ''],
      ['T1', '0812'],
      ['T2', 'Terenak'],
    ]);
    expect(places('Order WA 0812 ya kak. Terenak!')).toEqual([
      ['T3', ''],
      ['T1', '0812'],
      ['T2', 'Terenak'],
    ]);
    expect(places(`${before} Yuk`)).toHaveLength(3);
  });

  it('wait for the next look where their own words are touched', () => {
    expect(places('Order WA 08123 ya. Terenak!').map(([rule]) => rule)).toContain('T2');
    expect(places('Order WA 0912 ya. Terenak!').map(([rule]) => rule)).toEqual(['T3', 'T2']);
    expect(places('').map(([rule]) => rule)).toEqual(['T3']);
  });

  it('never point at other words than those they were about', () => {
    const edit = fc.tuple(fc.nat({ max: before.length }), fc.nat({ max: 6 }), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(edit, ([from, gone, typed]) => {
        const after = before.slice(0, from) + typed + before.slice(from + gone);
        for (const { rule, start, end } of carry([phone, best], before, after))
          expect(after.slice(start, end)).toBe(rule === 'T1' ? '0812' : 'Terenak');
      }),
    );
  });
});

describe('what is told', () => {
  const text = 'WA 0812 atau 0813';

  it('is told once for all places of a rule that say the same', () => {
    const again = { message: { id: 'Yang lain.', en: 'Another.' } };
    const found = [at(text, '0812'), at(text, 'WA', { rule: 'T2' }), at(text, '0813'), aFinding(again)];
    expect(groupFindings(found).map(({ all }) => all.map(({ start }) => start))).toEqual([[3, 13], [0], [0]]);
  });

  it('quotes in one line, long ones cut at a letter, the whole text not at all', () => {
    expect(quoteOf('a\n\nb c', { start: 0, end: 4 })).toBe('a b');
    expect(quoteOf(text, { start: 0, end: 0 })).toBe('');
    expect(quoteOf(text, { start: 0, end: text.length })).toBe('');
    const family = '👩‍👩‍👧'.repeat(70);
    expect(quoteOf(`${family} ya`, { start: 0, end: family.length })).toBe(`${'👩‍👩‍👧'.repeat(59)}…`);
  });
});

describe('mending', () => {
  const input = { channel: 'shopee', kind: 'food', date: '2026-11-20' } as const;
  const text = 'Brownies lumer isi 12. Chat WA 0812-3456-7890 ya\nBisa juga ke 0813-1111-2222';

  it('takes out all that says the same with one press, and nothing else', () => {
    const [first] = lookAt({ ...input, text }, builtInBook).filter(({ rule }) => rule === 'L01');
    expect(first?.fixable).toBe(true);
    expect(first?.isSound()).toBe(true);
    const mended = first?.mend(text) ?? '';
    expect(mended).not.toMatch(/081/);
    expect(mended).toContain('Brownies lumer isi 12.');
    expect(checkText({ ...input, text: mended }, builtInBook).map(({ rule }) => rule)).not.toContain('L01');
  });

  it('leaves a text as it is when nothing of that kind stands in it', () => {
    const said = { rule: 'L01', message: { id: 'x', en: 'x' } };
    expect(mendAll(said, { ...input, text }, builtInBook)).toBe(text);
  });

  it('knows the rule behind each finding, a pack’s own too', () => {
    const rule = { id: 'saya', severity: 'info', message: 'Jangan sebut lumer.', words: ['lumer'] } as const;
    const book = ruleBook([
      {
        format: 'pajang-rules',
        version: 1,
        name: 'Paket',
        checked: '2026-11-20',
        rules: [{ ...rule, words: ['lumer'] }],
      },
    ]);
    const found = lookAt({ ...input, text }, book).find((finding) => finding.rule === 'saya');
    expect(found?.about.name.id).toBe('Paket');
    expect(found?.fixable).toBe(false);
  });
});

describe('what the checks know of a post', () => {
  const shop = aShop();
  const product = aProduct(shop.id, {
    price: { amount: 35000, currency: 'IDR' },
    stock: { mode: 'ready', amount: 3 },
    promoUntil: '2026-11-30',
  });
  const asked = { channel: 'instagram', product, shop, date: '2026-11-20', lastSent: undefined } as const;

  it('is its one product', () => {
    expect(inputOf({ ...asked, others: [] }).product).toEqual(product);
  });

  it('is not the stock and days of one product among several', () => {
    const known = inputOf({ ...asked, others: [aProduct(shop.id)] }).product;
    expect(known).toMatchObject({ name: 'Soft Cookies', price: { amount: 35000 } });
    expect(known).not.toHaveProperty('stock');
    expect(known).not.toHaveProperty('promoUntil');
  });
});
