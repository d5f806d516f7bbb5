import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '@/utils/channels';
import {
  coloredPieces,
  foldText,
  type MarkedRun,
  whatsappPairs,
  whatsappRuns,
} from '@/utils/channels/preview';
import { CHANNEL_IDS } from '@/utils/model';

const flat = (runs: MarkedRun[]) => runs.map(({ text, marks }) => [text, marks.join('+')]);
const signs = fc.constantFrom('*', '_', '~', '`', '```', ' ', '\n', 'a', 'kue', '5', '🍪', 'é', '.', '“');
const chat = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));

describe('where a channel folds a text', () => {
  it('leaves a short text and a channel without a fold whole', () => {
    expect(foldText('Pagi, Kak!', 'instagram')).toEqual({ shown: 'Pagi, Kak!', rest: '' });
    expect(foldText('a'.repeat(3000), 'shopee').rest).toBe('');
    // 125 signs fit exactly; blanks behind them are nothing to unfold.
    expect(foldText(`${'a'.repeat(125)}\n\n`, 'instagram').rest).toBe('');
  });

  it('cuts before the word that passes the fold', () => {
    const words = 'kue '.repeat(40);
    // 31 times "kue " are 124 signs: the 32nd word begins before 125 and ends behind it.
    expect(foldText(words, 'instagram').shown).toBe('kue '.repeat(31).trimEnd());
  });

  it('cuts a word without end at the fold, but no emoji', () => {
    expect(foldText('a'.repeat(300), 'tiktok').shown).toHaveLength(90);
    expect(foldText(`${'a'.repeat(124)}👨‍👩‍👧${'b'.repeat(50)}`, 'facebook').shown).toBe('a'.repeat(124));
  });

  it('leaves no empty line before the cut', () => {
    const text = `${'a'.repeat(50)}\n${'b'.repeat(72)}\n\n${'c'.repeat(60)}`;
    expect(foldText(text, 'instagram').shown).toBe(`${'a'.repeat(50)}\n${'b'.repeat(72)}`);
  });

  it('takes the user’s own number', () => {
    expect(foldText('satu dua tiga', { ...profileOf('instagram'), fold: 9 }).shown).toBe('satu dua');
  });

  it('never loses a sign nor shows more than the fold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...CHANNEL_IDS),
        (text, id) => {
          const { shown, rest } = foldText(text, id);
          expect(shown + rest).toBe(text);
          const { fold } = profileOf(id);
          if (rest !== '') expect(shown.length).toBeLessThanOrEqual(fold ?? -1);
        },
      ),
    );
  });
});

describe('a text as WhatsApp reads it', () => {
  it.each([
    ['*tebal*', [['tebal', 'bold']]],
    [
      '_miring_ dan ~coret~',
      [
        ['miring', 'italic'],
        [' dan ', ''],
        ['coret', 'strike'],
      ],
    ],
    ['*_dua-duanya_*', [['dua-duanya', 'bold+italic']]],
    [
      '*a _b_ c*',
      [
        ['a ', 'bold'],
        ['b', 'bold+italic'],
        [' c', 'bold'],
      ],
    ],
    [
      'Harga *Rp25.000*.',
      [
        ['Harga ', ''],
        ['Rp25.000', 'bold'],
        ['.', ''],
      ],
    ],
    ['```kode *a*```', [['kode *a*', 'mono']]],
  ])('%s carries its marks', (text, runs) => {
    expect(flat(whatsappRuns(text))).toEqual(runs);
  });

  it.each([
    '5*3*2 = 30',
    'nama_file_foto',
    '* satu\n* dua',
    '*tidak ditutup',
    '* ada spasi *',
    '**',
    'a * b * c',
    '*baris\nbaru*',
    '~~',
    '```   ```',
    'kue*nastar* enak',
    'lihat_ini_',
  ])('%j stays as it is', (text) => {
    expect(flat(whatsappRuns(text)).every(([, marks]) => marks === '')).toBe(true);
    expect(
      whatsappRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it('hides balanced pairs only, and nothing but signs', () => {
    fc.assert(
      fc.property(chat, (text) => {
        const runs = whatsappRuns(text);
        let at = 0;
        const hidden: string[] = [];
        for (const run of runs) {
          hidden.push(text.slice(at, run.start));
          expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
          at = run.start + run.text.length;
        }
        const lost = hidden.join('') + text.slice(at);
        expect(lost).toMatch(/^[*_~`]*$/);
        for (const sign of '*_~') expect(lost.split(sign).length % 2, sign).toBe(1);
        expect((lost.split('`').length - 1) % 6).toBe(0);
      }),
    );
  });

  it('never marks from inside a word, nor with a blank beside the sign', () => {
    fc.assert(
      fc.property(chat, (text) => {
        for (const { open, close } of whatsappPairs(text)) {
          expect(text[open]).toBe(text[close]);
          expect(text.slice(open, close)).not.toContain('\n');
          expect(`${text[open - 1] ?? ''}${text[close + 1] ?? ''}`).not.toMatch(/[\p{L}\p{N}]/u);
          expect(`${text[open + 1]}${text[close - 1]}`).not.toMatch(/\s/);
          expect(close - open).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('is quick on a text of nothing but openings', () => {
    const began = performance.now();
    whatsappRuns('*a _b ~c '.repeat(4000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('what can be pressed in a post', () => {
  const kinds = (text: string, id: (typeof CHANNEL_IDS)[number]) =>
    coloredPieces(text, id)
      .filter(({ kind }) => kind !== 'plain')
      .map((piece) => [piece.kind, piece.text]);
  const text = 'Cek @qkiz.batam, #kuebatam di https://wa.me/6281234567890. Ukuran #7';

  it('is what the channel makes of it', () => {
    expect(kinds(text, 'instagram')).toEqual([
      ['mention', '@qkiz.batam'],
      ['tag', '#kuebatam'],
    ]);
    expect(kinds(text, 'facebook')).toEqual([
      ['tag', '#kuebatam'],
      ['link', 'https://wa.me/6281234567890'],
    ]);
    expect(kinds(text, 'whatsapp-group')).toEqual([['link', 'https://wa.me/6281234567890']]);
    expect(kinds(text, 'tokopedia')).toEqual([]);
  });

  it('knows addresses without https, and no prices, times or mails', () => {
    expect(kinds('shopee.co.id/qkiz lalu s.id/abc', 'facebook')).toEqual([
      ['link', 'shopee.co.id/qkiz'],
      ['link', 's.id/abc'],
    ]);
    expect(kinds('Rp25.000, 08.00, toko@contoh.com, dst.Id, beli.comot', 'facebook')).toEqual([]);
  });

  it('leaves no piece out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('#kue', '@qkiz', 'https://a.id/#x', ' ', '\n', 'teks', '.', '🍪', '#')),
        fc.constantFrom(...CHANNEL_IDS),
        (parts, id) => {
          const whole = parts.join('');
          const pieces = coloredPieces(whole, id);
          expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
          for (const piece of pieces)
            expect(whole.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        },
      ),
    );
  });
});
