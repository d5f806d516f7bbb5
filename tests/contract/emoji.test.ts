import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameOf, readEmoji } from '@/components/caption/tools/emoji/emoji-data';
import { USUAL } from '@/components/caption/tools/emoji/recent';
import { emojiFile } from '../../scripts/emoji/read-sources';

const FILE = 'components/caption/tools/emoji/emoji.txt';
const file = readFileSync(FILE, 'utf8');
const all = readEmoji(file);

describe('the emoji of the picker', () => {
  it('are what the installed data and our words give: run scripts/make-emoji.ts', () => {
    expect(file).toBe(emojiFile());
  });

  it('are known by Indonesian words where sellers need them, and small', () => {
    expect(all.filter(({ indonesian }) => indonesian.length > 0).length).toBeGreaterThan(250);
    expect(Buffer.byteLength(file)).toBeLessThan(100_000);
    for (const emoji of USUAL)
      expect(all.find((entry) => entry.emoji === emoji)?.indonesian.length, emoji).toBeGreaterThan(0);
  });

  it.each(['id', 'en'] as const)('have a name each of its own in %s', (language) => {
    const names = all.map((entry) => nameOf(entry, language));
    expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual([]);
  });

  it('say each word once, and in small letters save for names', () => {
    const doubled = all.filter(({ indonesian }) => new Set(indonesian).size < indonesian.length);
    expect(doubled.map(({ emoji }) => emoji)).toEqual([]);
    for (const { indonesian } of all) for (const word of indonesian) expect(word).toMatch(/^\S.*\S$|^\S$/u);
  });

  it('are written without marks that count as letters for nothing', () => {
    expect(all.filter(({ emoji }) => /\p{Emoji_Presentation}\ufe0f/u.test(emoji))).toEqual([]);
  });
});
