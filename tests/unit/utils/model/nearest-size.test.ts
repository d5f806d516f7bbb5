import { expect, it } from 'vitest';
import { nearestSize, type PictureSize } from '@/utils/model';
import { SCENE_VERSION, type Scene } from '@/utils/scene';

const scene: Scene = { version: SCENE_VERSION, width: 1080, height: 1080, background: 'ground', layers: [] };
const post = (...sizes: PictureSize[]) => ({
  scenes: Object.fromEntries(sizes.map((size) => [size, scene])),
});

it('is the wanted size itself where a post has it', () => {
  expect(nearestSize(post('square', 'portrait', 'story'), 'story')).toBe('story');
});

it('is else the one of the nearest shape: a tall picture before a square one for a portrait', () => {
  expect(nearestSize(post('square', 'tall'), 'portrait')).toBe('tall');
  expect(nearestSize(post('portrait', 'square'), 'story')).toBe('portrait');
});

it('is none of a post without pictures', () => {
  expect(nearestSize(post(), 'square')).toBeUndefined();
});
