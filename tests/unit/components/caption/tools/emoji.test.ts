import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameOf, readEmoji } from '@/components/caption/tools/emoji/emoji-data';
import { listsFor } from '@/components/caption/tools/emoji/emoji-list';
import { readRecent, USUAL, withRecent } from '@/components/caption/tools/emoji/recent';
import { searchEmoji } from '@/components/caption/tools/emoji/search-emoji';

const all = readEmoji(readFileSync('components/caption/tools/emoji/emoji.txt', 'utf8'));
const find = (query: string) => searchEmoji(all, query).map(({ emoji }) => emoji);

describe('the search for emoji', () => {
  it.each([
    ['kue', ['🍪', '🎂', '🍰', '🧁']],
    ['api', ['🔥']],
    ['hati', ['❤️', '💛', '🖤']],
    ['diskon', ['🔥', '🏷️', '💸']],
    ['rumah', ['🏠']],
    ['kirim', ['🚚', '📦', '🛵']],
    ['terima kasih', ['🙏']],
    ['hati kuning', ['💛']],
    ['cake', ['🎂', '🍰']],
  ])('understands “%s”', (query, wanted) => {
    const first = find(query).slice(0, 21);
    for (const emoji of wanted) expect(first).toContain(emoji);
  });

  it('puts the word itself before what only begins with it', () => {
    // "api" is fire; "apik" or "apple" are not asked for.
    expect(find('api')[0]).toBe('🔥');
    expect(find('hati')[0]).toBe('❤️');
    expect(find('nasi')[0]).toBe('🍚');
    expect(find('  TERIMA   kasih ')[0]).toBe('🙏');
  });

  it('looks at the beginning of words, not inside them', () => {
    // "therapist" and "capital" hold "api".
    for (const entry of searchEmoji(all, 'api'))
      expect([...entry.indonesian, ...entry.english].join(' ')).toMatch(/(?<![a-z])api/i);
  });

  it('finds nothing for nonsense, and everything for nothing', () => {
    expect(find('qwxyz')).toEqual([]);
    expect(find('  ')).toHaveLength(all.length);
  });
});

describe('what the picker shows', () => {
  const group = Object.fromEntries([0, 1, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, `g${number}`]));
  const titles = { recent: 'baru', usual: 'sering', found: 'cocok', group: group as never };

  it('begins with what was used lately, then what sellers use, without doubles', () => {
    const [recent, usual] = listsFor(all, '', ['🧁', '🔥'], titles);
    expect(recent).toMatchObject({ title: 'baru', entries: [{ emoji: '🧁' }, { emoji: '🔥' }] });
    expect(usual?.title).toBe('sering');
    expect(usual?.entries.map(({ emoji }) => emoji)).not.toContain('🔥');
    expect(usual?.entries).toHaveLength(USUAL.length - 1);
  });

  it('shows every emoji in a group', () => {
    const lists = listsFor(all, '', [], titles).filter(({ title }) => title.startsWith('g'));
    expect(lists).toHaveLength(9);
    expect(lists.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(all.length);
  });

  it('names them in the language of the user, in English for want of another', () => {
    const named = (emoji: string, language: 'id' | 'en') =>
      nameOf(all.find((entry) => entry.emoji === emoji) as (typeof all)[number], language);
    expect(named('🔥', 'id')).toBe('api');
    expect(named('🔥', 'en')).toBe('fire');
    expect(named('🪕', 'id')).toBe('banjo');
  });
});

describe('what was used lately', () => {
  it('comes first, once, and is not more than three rows', () => {
    expect(withRecent(['🍪', '🔥'], '🔥')).toEqual(['🔥', '🍪']);
    const many = USUAL.reduce<string[]>(withRecent, []);
    expect(withRecent(many, '🧨')).toHaveLength(21);
    expect(withRecent(many, '🧨')[0]).toBe('🧨');
    expect(readRecent(undefined)).toEqual([]);
    expect(readRecent('🔥 🍪')).toEqual(['🔥', '🍪']);
  });
});
