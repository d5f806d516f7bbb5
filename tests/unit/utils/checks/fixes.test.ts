import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, type CheckInput, checkText, soundFix } from '@/utils/checks';
import { CHANNEL_IDS } from '@/utils/model';

const at = { channel: 'instagram', date: '2026-11-20' } as const;
const rulesIn = (input: CheckInput) => checkText(input).map(({ rule }) => rule);
const times = (all: string[], rule: string) => all.filter((each) => each === rule).length;

/** Pieces of captions, sound and unsound, that are put together in any order. */
const PIECES = [
  'Nastar keju isi 40 butir',
  'terenak sedunia',
  'Rp65.000/toples',
  'harganya 65rb',
  'chat WA 0812-3456-7890 ya kak',
  'WA: o8l2 3456 789o',
  'cek IG @dapurbu.rini',
  'bit.ly/nastarku',
  'pasti enak, dijamin!!!!',
  'bisa menyembuhkan batuk',
  '100% alami tanpa pengawet',
  'HALAL',
  '#nastar #Nastar #kue #enak #lebaran #batam #fyp',
  '𝗣𝗿𝗼𝗺𝗼 𝘀𝗽𝗲𝘀𝗶𝗮𝗹',
  'PESAN SEKARANG JUGA SEBELUM KEHABISAN YA SEMUANYA',
  'diskon besar-besaran',
  'transfer BCA 1234567890 a.n. Rini',
  '',
  '🔥🔥🔥',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '. ', '\n', '\n\n', ', ')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(''));

describe('a fix that is offered', () => {
  it('takes its finding away and brings no other', () => {
    let offered = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(...CHANNEL_IDS), (words, channel) => {
        const input = { text: words, channel, date: at.date };
        const before = rulesIn(input);
        for (const finding of checkText(input)) {
          const fix = soundFix(finding, input);
          if (!fix) continue;
          offered += 1;
          const after = rulesIn({ ...input, text: applyFix(words, fix) });
          expect(times(after, finding.rule)).toBeLessThan(times(before, finding.rule));
          for (const rule of new Set(after))
            expect(times(after, rule)).toBeLessThanOrEqual(times(before, rule));
        }
      }),
      { numRuns: 150 },
    );
    expect(offered).toBeGreaterThan(100);
  });

  it('leaves no holes: no double spaces, no lonely marks, no more empty lines than before', () => {
    fc.assert(
      fc.property(text, (words) => {
        const input = { ...at, text: words };
        for (const finding of checkText(input)) {
          const fix = soundFix(finding, input);
          if (!fix) continue;
          const after = applyFix(words, fix);
          if (!/ {2}/.test(words)) expect(after).not.toMatch(/\S {2}\S/);
          if (!/\n{3}/.test(words)) expect(after).not.toMatch(/\n{3}/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('findings', () => {
  it('stand inside the text, for any text at all, and are the same each time', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), text);
    fc.assert(
      fc.property(any, fc.constantFrom(...CHANNEL_IDS), (words, channel) => {
        const input = { text: words, channel, date: at.date };
        const found = checkText(input);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(words.length);
        }
        expect(checkText(input)).toEqual(found);
      }),
    );
  });

  it('come in the order of their weight', () => {
    const found = checkText({ ...at, channel: 'shopee', text: 'Nastar terenak! WA 0812-3456-7890' });
    expect(found.map(({ severity }) => severity)).toEqual(
      found
        .map(({ severity }) => severity)
        .toSorted((a, b) => ['error', 'warn', 'info'].indexOf(a) - ['error', 'warn', 'info'].indexOf(b)),
    );
    expect(found[0]?.rule).toBe('L01');
  });
});
