import { describe, expect, it } from 'vitest';
import { checkText, openRuleBook, readPack, ruleBook } from '@/utils/checks';
import type { RulePack } from '@/utils/model';

const pack = (more: Partial<RulePack> = {}): RulePack => ({
  format: 'pajang-rules',
  version: 1,
  name: 'Aturan saya',
  checked: '2026-11-20',
  ...more,
});
const at = { channel: 'instagram', date: '2026-11-20' } as const;
const own = { id: 'saya-1', severity: 'error', message: 'Jangan sebut toko lama.' } as const;
const firedBy = (text: string, book = ruleBook()) => checkText({ ...at, text }, book).map(({ rule }) => rule);
/** A clock that moves on by `step` ms at every look. */
const clock = (step: number) => {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
};

describe('a pack of the user over the rules that come along', () => {
  const text = 'Nastar terenak, Rp65.000/toples. Pesan lewat DM ya';

  it('switches a rule off, and changes how much one weighs', () => {
    expect(firedBy(text)).toContain('L20');
    expect(firedBy(text, ruleBook([pack({ off: ['L20'] })]))).not.toContain('L20');
    const graver = ruleBook([pack({ severities: { L20: 'error' } })]);
    expect(checkText({ ...at, text }, graver).find(({ rule }) => rule === 'L20')?.severity).toBe('error');
  });

  it('takes a word out of a list and puts another in; a later pack wins', () => {
    const without = pack({ words: { 'best-qualities': { remove: ['enak'] } } });
    expect(firedBy(text, ruleBook([without]))).not.toContain('L20');
    expect(
      firedBy(text, ruleBook([without, pack({ words: { 'best-qualities': { add: ['enak'] } } })])),
    ).toContain('L20');
    const more = ruleBook([pack({ words: { 'best-qualities': { add: ['gurih'] } } })]);
    expect(firedBy('Keripik tergurih, Rp10.000/pcs. Pesan lewat DM ya', more)).toContain('L20');
  });

  it('changes a limit of a channel, and leaves the other limits as they are', () => {
    const book = ruleBook([pack({ limits: { instagram: { hashtags: 3 } } })]);
    expect(book.profile('instagram')).toMatchObject({ limit: { text: 2200 }, hashtags: { max: 3 } });
    expect(book.profile('tiktok').hashtags.max).toBe(5);
  });

  it('adds a rule by words, by a pattern, and with an exception on the same line', async () => {
    const book = await openRuleBook([
      pack({ rules: [{ ...own, words: ['toko lama'], pattern: 'kode[ -]?\\d{3}', except: 'tidak lagi' }] }),
    ]);
    const text = 'Toko Lama pindah\nKODE-123 ada\nkode 456 tidak lagi dipakai';
    const found = checkText({ ...at, text }, book).filter(({ rule }) => rule === 'saya-1');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Toko Lama', 'KODE-123']);
    expect(found[0]).toMatchObject({ severity: 'error', message: { id: 'Jangan sebut toko lama.' } });
  });

  it('does not forget a pattern silently', () => {
    expect(() => ruleBook([pack({ rules: [{ ...own, pattern: 'x' }] })])).toThrow(/openRuleBook/);
  });
});

describe('a file of rules', () => {
  const read = (value: unknown, now = clock(0)) =>
    readPack(typeof value === 'string' ? value : JSON.stringify(value), now);

  it('is read whole', async () => {
    const whole = pack({ off: ['L50'], rules: [{ ...own, pattern: '(?i)toko (lama|sebelah)' }] });
    expect(await read(whole)).toEqual({ ok: true, data: whole });
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another file', '{"format":"pajang-backup"}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['far too long', JSON.stringify(pack({ source: 'x'.repeat(2_000_001) }))],
  ])('is refused when it is %s', async (_what, json) => {
    expect(await read(json)).toMatchObject({ ok: false, reason: 'not-a-pack' });
  });

  it('is refused with the place that does not fit', async () => {
    const wrong = { ...pack(), rules: [{ ...own, severity: 'fatal' }] };
    expect(await read(wrong)).toMatchObject({ ok: false, reason: 'wrong-pack', where: 'rules.0.severity' });
    const list = pack({ words: { 'no-such-list': { add: ['x'] } } });
    expect(await read(list)).toMatchObject({ ok: false, reason: 'unknown-list', where: 'no-such-list' });
  });

  it.each(['(', '(?=a)b', '(a)\\1', '(?<!x)y', '((a{60}){60}){60}'])(
    'is refused for the pattern %s, which cannot be run safely',
    async (pattern) => {
      const found = await read(pack({ rules: [{ ...own, pattern }] }));
      expect(found).toMatchObject({ ok: false, reason: 'bad-pattern', where: 'saya-1' });
    },
  );

  it('is refused when a pattern takes too long', async () => {
    expect(await read(pack({ rules: [{ ...own, except: 'a' }] }), clock(61))).toMatchObject({
      ok: false,
      reason: 'slow-pattern',
      where: 'saya-1',
    });
  });

  it('is not refused because the computer was busy for a moment', async () => {
    const looks = [0, 900, 900, 905];
    let last = 905;
    const busyAtFirst = () => {
      last = looks.shift() ?? last;
      return last;
    };
    expect(await read(pack({ rules: [{ ...own, pattern: 'a' }] }), busyAtFirst)).toMatchObject({ ok: true });
  });

  // Each of these keeps a backtracking engine busy for longer than the universe lasts.
  it.each(['(a+)+$', '(a|a)*b', '(.*a){20}', '([a-z]+\\s?)*!', '(\\w+\\d?)+x'])(
    'cannot freeze anything with %s',
    async (pattern) => {
      const book = await openRuleBook([pack({ rules: [{ ...own, pattern }] })]);
      const text = `${'a'.repeat(2000)}\n${'0812 '.repeat(40)}`;
      expect(Array.isArray(checkText({ ...at, text }, book))).toBe(true);
    },
  );
});
