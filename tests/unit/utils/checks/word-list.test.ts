import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '@/utils/checks/reading';
import { wordList } from '@/utils/checks/word-list';

const found = (words: string[], text: string) => {
  const reading = readText(text);
  return wordList(words)
    .find(reading)
    .map(({ start, end }) => reading.plain.slice(start, end));
};

describe('a word list', () => {
  it('finds whole words only, whatever their case', () => {
    expect(found(['wa'], 'WA dan wa, bukan wajik, Uwa atau wa2')).toEqual(['wa', 'wa']);
  });
  it('takes the longer of two that begin alike', () => {
    expect(found(['toko', 'toko ijo', 'toko ijo ijo'], 'toko ijo dan toko')).toEqual(['toko ijo', 'toko']);
  });
  it('takes a space for a dash and the other way round', () => {
    expect(found(['best seller', 'e-mail'], 'Best-seller, best  seller, e mail')).toEqual([
      'best-seller',
      'best  seller',
      'e mail',
    ]);
  });
  it('does not reach over the end of a line or a sentence', () => {
    expect(found(['toko ijo'], 'Toko\nijo. toko. Ijo')).toEqual([]);
  });
  it('finds words with signs, without a border at the sign', () => {
    expect(found(['#1', '100%', 'h&m'], 'rasa#1, #12, 100%katun, 1100%, H&M, ah&m')).toEqual([
      '#1',
      '100%',
      'h&m',
    ]);
  });
  it('gives overlapping words once, the longer one', () => {
    expect(found(['bebas', 'bebas 100%'], 'bebas 100% alami')).toEqual(['bebas 100%']);
  });
  it('sees through letters that only look different', () => {
    expect(found(['shopee'], '𝗦𝗛𝗢𝗣𝗘𝗘 Ѕhорее')).toEqual(['shopee', 'shopee']);
  });
  it('forgets empty entries and repeats', () => {
    const list = wordList(['Wa ', 'wa', '', '  ']);
    expect(list.all).toEqual(['wa']);
    expect(wordList([]).find(readText('apa saja'))).toEqual([]);
    expect(new RegExp(wordList([]).source).test('')).toBe(false);
  });

  it('finds what its source finds between borders, for any text', () => {
    const words = ['wa', 'toko ijo', 'toko', 'link di bio', 'dm'];
    const pieces = fc.array(
      fc.constantFrom('wa', 'toko', 'ijo', ' ', '-', '.', '\n', 'link', 'di', 'bio', 'dm', 'x', '7'),
      { maxLength: 14 },
    );
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordList(words).source})(?![\\p{L}\\p{N}])`, 'gu');
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(found(words, text)).toEqual([...text.matchAll(whole)].map(([word]) => word));
      }),
    );
  });
});
