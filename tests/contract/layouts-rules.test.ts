import { describe, expect, it } from 'vitest';
import { sceneSchema } from '@/utils/scene';
import { check, EVERY_LAYOUT, EVERY_SIZE } from './layout-pictures';
import { rounds } from './picture-matrix';

/** Rounds of the matrix per layout and size: each name three times. */
const ROUNDS = 24;

describe.each(EVERY_LAYOUT)('layout %s', (_, layout) => {
  describe.each(EVERY_SIZE)('%s', (_size, size) => {
    it('keeps every rule, whatever the name, prices, words, photos, colours, typefaces and logo', () => {
      for (const input of rounds(layout, size, ROUNDS)) {
        const { scene, faults } = check(layout, input);
        if (faults.length > 0) expect.fail(`${faults.join(', ')}: ${JSON.stringify(input)}`);
        expect(sceneSchema.parse(scene)).toEqual(scene);
      }
    });
  });
});
