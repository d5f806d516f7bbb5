import { describe, expect, it } from 'vitest';
import { findLayout, loadScene, SCENE_VERSION } from '@/utils/scene';
import { pictureInput } from './picture-input';

const scene = findLayout('photo-band')?.build(pictureInput());

describe('loadScene', () => {
  it('gives back what a layout made and storage kept', () => {
    expect(loadScene(JSON.parse(JSON.stringify(scene)))).toEqual({ ok: true, data: scene });
  });

  it('refuses a scene of a later version rather than guess', () => {
    expect(loadScene({ ...scene, version: SCENE_VERSION + 1 })).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([
    ['nothing', undefined],
    ['text', 'scene'],
    ['a list', []],
    ['no version', { width: 1 }],
    ['half a version', { ...scene, version: 0.5 }],
    ['a strange layer', { ...scene, layers: [{ type: 'script' }] }],
    ['a colour that is none', { ...scene, background: 'url(x)' }],
  ])('refuses %s', (_, stored) => {
    expect(loadScene(stored)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('walks through every step to the latest version', () => {
    const old = { version: 1, w: 5 };
    const steps = [
      { from: 2, up: ({ width, ...rest }: Record<string, unknown>) => ({ ...rest, sides: [width] }) },
      { from: 1, up: ({ w, ...rest }: Record<string, unknown>) => ({ ...rest, width: w }) },
    ];
    const seen: unknown[] = [];
    const watched = steps.map((step) => ({
      ...step,
      up: (document: Record<string, unknown>) => {
        seen.push(document);
        return step.up(document);
      },
    }));
    // The result is no scene of ours, so it is refused in the end; what matters is the way there.
    expect(loadScene(old, watched, 3)).toEqual({ ok: false, reason: 'unreadable' });
    expect(seen).toEqual([
      { version: 1, w: 5 },
      { version: 2, width: 5 },
    ]);
  });

  it('takes a document that a step stumbles over for damaged, and a missing step for our mistake', () => {
    const step = {
      from: 1,
      up: () => {
        throw new TypeError('layers is undefined');
      },
    };
    expect(loadScene({ version: 1 }, [step], 2)).toEqual({ ok: false, reason: 'unreadable' });
    expect(() => loadScene({ version: 1 }, [], 2)).toThrow('no migration from scene version 1');
  });
});
