import { describe, expect, it } from 'vitest';
import { SCENE_VERSION } from '@/utils/scene';
import { loadScene, sceneMigrations } from '@/utils/scene/load-scene';

const fixtures = import.meta.glob<unknown>('../fixtures/scenes/*.json', { eager: true, import: 'default' });
const steps = Object.entries(sceneMigrations);
const number = (version: number) => String(version).padStart(3, '0');

describe('scene migrations', () => {
  it('lead from version 1 to the present one without a gap, each file named after its step', () => {
    const expected = Array.from(
      { length: SCENE_VERSION - 1 },
      (_, index) => `./migrations/v${number(index + 1)}-to-v${number(index + 2)}.ts`,
    );
    expect(steps.map(([path]) => path).sort()).toEqual(expected);
    for (const [path, step] of steps) expect(path).toContain(`/v${number(step.from)}-to-`);
  });

  it('have a stored scene of every version, which loads', () => {
    for (let version = 1; version <= SCENE_VERSION; version += 1) {
      const stored = fixtures[`../fixtures/scenes/v${number(version)}.json`];
      expect(stored, `tests/fixtures/scenes/v${number(version)}.json is missing`).toBeDefined();
      const loaded = loadScene(stored);
      expect(loaded.ok, `a scene of version ${version} no longer loads`).toBe(true);
      if (loaded.ok) expect(loaded.data.version).toBe(SCENE_VERSION);
    }
  });
});
