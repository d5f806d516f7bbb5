import { describe, expect, it } from 'vitest';
import { builtInLists, SEVERITIES } from '@/utils/checks';
import { ruleFiles } from '@/utils/checks/registry';

/** Rules of the domain facts that look at texts; the others need a picture, a consent or the law read in full. */
const OF_TEXT = [
  ...[
    'L01',
    'L02',
    'L03',
    'L05',
    'L06',
    'L07',
    'L08',
    'L09',
    'L11',
    'L12',
    'L13',
    'L14',
    'L15',
    'L16',
    'L17',
  ],
  ...['L20', 'L21', 'L22', 'L23', 'L24', 'L25', 'L26', 'L27', 'L28', 'L29', 'L33', 'L35'],
  ...['L40', 'L41', 'L42', 'L43', 'L44', 'L50', 'L51', 'L52', 'L53', 'L54', 'L55'],
];
const OURS = ['length', 'stale-price', 'stale-stock', 'stale-date', 'twin', 'two-prices'];

it('there is a rule for everything that a text can break', () => {
  const ids = [...ruleFiles.values()].map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...OF_TEXT, ...OURS].toSorted());
});

describe.each([...ruleFiles])('rule %s', (file, rule) => {
  it('is named like its file, and says in both languages what it is about', () => {
    expect(file === rule.id || file.startsWith(`${rule.id}-`)).toBe(true);
    for (const words of [rule.name, rule.message]) {
      expect(words.id.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
      expect(words.id).not.toBe(words.en);
    }
  });

  it('is dated and sourced, and only a sure source may hold a post back', () => {
    expect(SEVERITIES).toContain(rule.severity);
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (rule.severity === 'error') expect(['A', 'B']).toContain(rule.certainty);
  });

  it('reads only lists that there are', () => {
    for (const list of rule.lists ?? []) expect([...builtInLists.keys()]).toContain(list);
  });
});

describe.each([...builtInLists])('list %s', (_name, list) => {
  it('is dated and sourced, without doubles or empty words', () => {
    expect(list.source.length).toBeGreaterThan(10);
    expect(list.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const small = list.words.map((word) => word.toLowerCase());
    expect(new Set(small).size).toBe(small.length);
    for (const word of list.words) expect(word.trim()).toBe(word);
    expect(list.words).not.toContain('');
  });
});
