import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '@/components/rules/groups';
import { readLimit } from '@/components/rules/limit-typing';
import {
  changesRule,
  freshPack,
  isEmpty,
  severityAfter,
  typedWords,
  withLimit,
  withOff,
  withoutRule,
  withoutWord,
  withSeverity,
  withWord,
  wordsAfter,
} from '@/components/rules/own-pack';
import { builtInLists, ruleBook, rules } from '@/utils/checks';
import { type RulePack, rulePackSchema } from '@/utils/model';

const fresh = freshPack('Perubahan Dapur Bu Rini', '2026-11-21');
const best = { id: 'L20', severity: 'warn', lists: ['best-qualities'] } as const;
const usual = ['enak', 'murah'];

describe('changes by hand', () => {
  it('begin as a pack that changes nothing', () => {
    expect(rulePackSchema.safeParse(fresh).success).toBe(true);
    expect(isEmpty(fresh)).toBe(true);
    expect(freshPack('x'.repeat(300), '2026-11-21').name).toHaveLength(120);
  });

  it('switch a rule off and on again', () => {
    const off = withOff(withOff(fresh, 'L20', true), 'L50', true);
    expect(off.off).toEqual(['L20', 'L50']);
    expect(withOff(off, 'L20', true).off).toEqual(['L50', 'L20']);
    expect(withOff(withOff(off, 'L20', false), 'L50', false)).toEqual(fresh);
  });

  it('say a severity only where it differs from the usual one', () => {
    const graver = withSeverity(fresh, 'L20', 'error', 'warn');
    expect(graver.severities).toEqual({ L20: 'error' });
    expect(withSeverity(graver, 'L20', 'warn', 'warn')).toEqual(fresh);
    expect(severityAfter(best, [graver, { ...fresh, severities: { L20: 'info' } }])).toBe('info');
    expect(severityAfter(best, [])).toBe('warn');
  });

  it('put words into a list and take them out, each way back leaving nothing behind', () => {
    const more = withWord(fresh, 'best-qualities', 'gurih', usual);
    expect(more.words).toEqual({ 'best-qualities': { add: ['gurih'] } });
    expect(withWord(more, 'best-qualities', 'Gurih', usual)).toEqual(more);
    expect(withWord(fresh, 'best-qualities', 'ENAK', usual)).toEqual(fresh);
    expect(withoutWord(more, 'best-qualities', 'gurih', usual)).toEqual(fresh);

    const less = withoutWord(fresh, 'best-qualities', 'enak', usual);
    expect(less.words).toEqual({ 'best-qualities': { remove: ['enak'] } });
    expect(withoutWord(less, 'best-qualities', 'enak', usual)).toEqual(less);
    expect(withWord(less, 'best-qualities', 'Enak', usual)).toEqual(fresh);
  });

  it('set limits, and none where all are usual', () => {
    const tight = withLimit(fresh, 'instagram', { hashtags: 3 });
    expect(tight.limits).toEqual({ instagram: { hashtags: 3 } });
    expect(withLimit(tight, 'instagram', {})).toEqual(fresh);
    expect(withLimit(tight, 'instagram', undefined)).toEqual(fresh);
    expect(withLimit(fresh, 'tiktok', { hashtags: null }).limits).toEqual({ tiktok: { hashtags: null } });
  });

  it('are taken back for one rule, with its words and no other’s', () => {
    let pack = withOff(fresh, 'L20', true);
    pack = withSeverity(pack, 'L20', 'error', 'warn');
    pack = withWord(pack, 'best-qualities', 'gurih', usual);
    expect(changesRule(pack, best)).toBe(true);
    expect(withoutRule(pack, best)).toEqual(fresh);
    const other = withWord(pack, 'bait-answers', 'sip', []);
    expect(changesRule(withoutRule(other, best), best)).toBe(false);
    expect(withoutRule(other, best).words).toEqual({ 'bait-answers': { add: ['sip'] } });
    expect(changesRule(undefined, best)).toBe(false);
  });

  it('show the words that the checks go by, whatever was done to the list', () => {
    const list = 'best-qualities';
    const builtIn = builtInLists.get(list)?.words ?? [];
    const word = fc.constantFrom(...builtIn.slice(0, 4), 'gurih', 'Kriuk');
    const steps = fc.array(fc.tuple(fc.boolean(), word), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (done) => {
        const pack = done.reduce<RulePack>(
          (before, [add, one]) => (add ? withWord : withoutWord)(before, list, one, builtIn),
          fresh,
        );
        expect(rulePackSchema.safeParse(pack).success).toBe(true);
        const shown = wordsAfter(list, [pack]).map((one) => one.toLowerCase());
        expect(shown.toSorted()).toEqual(ruleBook([pack]).words(list).all.toSorted());
        const last = done.at(-1);
        if (last) expect(shown.includes(last[1].toLowerCase())).toBe(last[0]);
      }),
    );
  });
});

describe('what is typed', () => {
  it('is words between commas and lines', () => {
    expect(typedWords(' Gurih,  renyah   sekali ,, gurih\nlegit')).toEqual([
      'gurih',
      'renyah sekali',
      'legit',
    ]);
    expect(typedWords(' , ')).toEqual([]);
  });

  it.each([
    ['2200', 2200],
    [' 2.200 ', 2200],
    ['2,200', 2200],
    ['0', undefined],
    ['', undefined],
    ['-5', undefined],
    ['2,5', undefined],
    ['banyak', undefined],
    ['99999999', undefined],
  ])('as most letters, %j is %j', (typed, limit) => {
    expect(readLimit(typed, false)).toBe(limit);
  });

  it('as most hashtags may be none at all, or no limit', () => {
    expect(readLimit('0', true)).toBe(0);
    expect(readLimit('', true)).toBe(null);
    expect(readLimit('lima', true)).toBe(undefined);
  });
});

describe('headings', () => {
  it.each([
    ['L01', 'contact'],
    ['L05', 'contact'],
    ['L07', 'form'],
    ['L11', 'claim'],
    ['L13', 'form'],
    ['L25', 'claim'],
    ['L33', 'claim'],
    ['L40', 'mood'],
    ['L50', 'form'],
    ['length', 'form'],
    ['stale-price', 'product'],
    ['two-prices', 'product'],
  ])('%s stands under %s', (id, group) => {
    expect(groupOf({ id })).toBe(group);
  });

  it('hold every rule', () => {
    for (const rule of rules)
      expect(['contact', 'claim', 'mood', 'form', 'product']).toContain(groupOf(rule));
  });
});
