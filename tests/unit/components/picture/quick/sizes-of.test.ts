import { expect, it } from 'vitest';
import { sizesOf } from '@/components/picture/quick/use-quick';
import type { Scene } from '@/utils/scene';

const scene = { version: 2, width: 1080, height: 1440, background: 'ground', layers: [] } satisfies Scene;

it('makes the sizes that the channels of a post show best, in the order of the screen', () => {
  expect(sizesOf({ scenes: {}, channels: ['whatsapp-status', 'instagram', 'facebook'] })).toEqual([
    'portrait',
    'story',
  ]);
  expect(sizesOf({ scenes: {}, channels: ['shopee'] })).toEqual(['square']);
});

it('makes the usual sizes for a post that goes nowhere yet', () => {
  expect(sizesOf({ scenes: {}, channels: [] })).toEqual(['portrait', 'square', 'story']);
});

it('keeps to the sizes that a post has', () => {
  expect(sizesOf({ scenes: { tall: scene }, channels: ['instagram'] })).toEqual(['tall']);
});
