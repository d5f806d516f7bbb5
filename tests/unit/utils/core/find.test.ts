import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder, foldText } from '@/utils/core/find';

interface Row {
  id: string;
  updatedAt: number;
  text: string;
}

const row = (id: string, text: string, updatedAt = 1): Row => ({ id, updatedAt, text });
const finderOf = (rows: Row[]) => {
  const finder = createFinder<Row>(({ text }) => text);
  finder.put(rows);
  return finder;
};

describe('foldText', () => {
  it('forgets case, accents, marks and the kind of space', () => {
    expect(foldText('  Kué  LAPIS,\n(P-IRT) no. 206/2026 ')).toBe('kue lapis p irt no 206 2026');
    expect(foldText('İstanbul ＡＢＣ ｶﾞ')).toBe('istanbul abc カ');
    expect(foldText('🔥🔥')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('createFinder', () => {
  const shelf = [
    row('a', 'Soft Cookies Matcha isi 12'),
    row('b', 'Kue kering cokelat'),
    row('c', 'Sambal bawang, botol 150 ml'),
  ];
  const ids = (query: string) =>
    finderOf(shelf)
      .find(query)
      .map(({ id }) => id);

  it('finds words in any order, and parts of words', () => {
    expect(ids('matcha soft')).toEqual(['a']);
    expect(ids('KER cokel')).toEqual(['b']);
    expect(ids('ok')).toEqual(['a', 'b']);
    expect(ids('matcha sambal')).toEqual([]);
  });

  it('gives every row, in order, for a query of no words', () => {
    expect(ids('')).toEqual(['a', 'b', 'c']);
    expect(ids(' -, ')).toEqual(['a', 'b', 'c']);
  });

  it('reads again what changed, forgets what went, and nothing else', () => {
    const read: string[] = [];
    const finder = createFinder<Row>(({ id, text }) => {
      read.push(id);
      return text;
    });
    finder.put(shelf);
    finder.put([row('b', 'Kue basah', 2), row('a', 'not looked at: the same time as before')]);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
    expect(finder.find('basah').map(({ id }) => id)).toEqual(['b']);
    expect(finder.find('matcha').map(({ id }) => id)).toEqual(['a']);
    expect(finder.find('sambal')).toEqual([]);
  });

  it('finds a text by any of its words, whatever their order and case', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.array(words), fc.nat(), (own, others, seed) => {
        const finder = finderOf([
          row('own', own.join(', ')),
          ...others.map((text, n) => row(`${n}`, text.join(' '))),
        ]);
        const query = own
          .toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7))
          .map((word) => word.slice(0, 1 + (seed % word.length)).toUpperCase())
          .join(' ');
        expect(finder.find(query)[0]?.id).toBe('own');
      }),
    );
  });

  it('never gives a row that lacks a word of the query', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (texts, query) => {
        const found = finderOf(texts.map((text, n) => row(`${n}`, text))).find(query);
        for (const { text } of found) {
          for (const word of foldText(query).split(' ')) expect(foldText(text)).toContain(word);
        }
      }),
    );
  });
});
