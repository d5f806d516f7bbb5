import { expect, it } from 'vitest';
import { readScenes } from '@/components/picture/read-scenes';
import type { Design } from '@/utils/model';
import { SCENE_VERSION } from '@/utils/scene';
import frozen from '../../../fixtures/scenes/v001.json';

const scenes = (given: object) => ({ scenes: given as Design['scenes'] });

it('gives every size that can be read, as today’s scenes', () => {
  const { pictures, reason } = readScenes(scenes({ portrait: frozen, story: frozen }));
  const found = pictures.scenes;
  expect(Object.keys(found)).toEqual(['portrait', 'story']);
  expect(found.portrait).toEqual({ ...frozen, version: SCENE_VERSION });
  expect(reason).toBeNull();
});

it.each([
  ['newer', { ...frozen, version: 99 }],
  ['unreadable', { ...frozen, layers: 'x' }],
  ['unreadable', null],
  ['unreadable', []],
])('leaves out what is %s and tells so, the others stay', (why, broken) => {
  const { pictures, reason } = readScenes(scenes({ portrait: broken, square: frozen }));
  expect(Object.keys(pictures.scenes)).toEqual(['square']);
  expect(reason).toBe(why);
});

it('of a design without pictures gives none and complains of nothing', () => {
  expect(readScenes(scenes({}))).toEqual({ pictures: { scenes: {} }, reason: null });
});

it('brings the slides of a carousel along, without those that cannot be read', () => {
  const more = { square: [frozen, { ...frozen, version: 99 }] } as unknown as Design['more'];
  const { pictures, reason } = readScenes({ ...scenes({ square: frozen, story: frozen }), more });
  expect(pictures.more).toEqual({ square: [{ ...frozen, version: SCENE_VERSION }] });
  expect(reason).toBe('newer');
});
