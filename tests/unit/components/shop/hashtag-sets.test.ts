import { describe, expect, it } from 'vitest';
import { keptTags, MOST_SETS, withChange, withSet } from '@/components/shop/hashtag-sets';

const set = (name: string) => ({ name, tags: [name] });

describe('the sets of hashtags of a shop', () => {
  it('keep each hashtag once and bare, however it was typed', () => {
    expect(keptTags(['#Kue', 'kue, #batam', ' ', 'nastar#keju'])).toEqual(['Kue', 'batam', 'nastar', 'keju']);
    expect(keptTags(Array.from({ length: 40 }, (_, index) => `t${index}`))).toHaveLength(30);
    expect(keptTags(['a'.repeat(150)])).toEqual(['a'.repeat(100)]);
  });

  it('change one and leave the others; nothing when it is gone', () => {
    expect(withChange([set('a'), set('b')], 1, { name: 'c' })).toEqual([
      set('a'),
      { name: 'c', tags: ['b'] },
    ]);
    expect(withChange([set('a')], 3, { name: 'c' })).toEqual([set('a')]);
  });

  it('take one back at its place, and never more than a shop holds', () => {
    expect(withSet([set('a'), set('c')], 1, set('b'))).toEqual([set('a'), set('b'), set('c')]);
    expect(withSet([set('a')], 9, set('b'))).toEqual([set('a'), set('b')]);
    const full = Array.from({ length: MOST_SETS }, (_, index) => set(`s${index}`));
    expect(withSet(full, 0, set('new'))).toEqual(full);
  });
});
