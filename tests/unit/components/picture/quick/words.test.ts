import { expect, it } from 'vitest';
import { isListWord } from '@/components/picture/quick/words';

it('knows lists from lines', () => {
  expect(isListWord('choices')).toBe(true);
  expect(isListWord('title')).toBe(false);
});
