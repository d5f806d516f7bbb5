import { describe, expect, it } from 'vitest';
import { countOf } from '@/components/caption/tools/counter/count-of';

const of = (length: number, hashtags = 0) => countOf({ length, limit: 2200, hashtags, hashtagLimit: 5 });

describe('what the counter says', () => {
  it('is nearly full from nine tenths on, full at the limit, over behind it', () => {
    expect(of(1979).state).toBe('fits');
    expect(of(1980)).toMatchObject({ state: 'near', said: 'near' });
    expect(of(2200).state).toBe('near');
    expect(of(2201)).toMatchObject({ state: 'over', said: 'over' });
  });

  it('tells too many hashtags, after a text that is too long', () => {
    expect(of(10, 5)).toEqual({ state: 'fits', tagState: 'fits', said: 'fits' });
    expect(of(10, 6)).toEqual({ state: 'fits', tagState: 'over', said: 'tags' });
    expect(of(2201, 6).said).toBe('over');
    expect(countOf({ length: 1, limit: 10, hashtags: 40, hashtagLimit: null }).tagState).toBe('fits');
  });
});
