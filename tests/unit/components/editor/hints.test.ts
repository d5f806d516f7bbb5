import { describe, expect, it } from 'vitest';
import { hintsOf } from '@/components/editor/hints';
import type { Scene } from '@/utils/scene';
import { sampleScene } from '../../../support/editor';

const none: ReadonlySet<string> = new Set();
const changed = (id: string, change: object): Scene => {
  const scene = sampleScene('a');
  return {
    ...scene,
    layers: scene.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
  } as Scene;
};

describe('hints', () => {
  it('find nothing on a picture that is in order', () => {
    expect(hintsOf(sampleScene('a'), [], none)).toEqual([]);
  });

  it('tell of words outside the safe area, also those of a sticker, but not of shapes and photos', () => {
    expect(hintsOf(changed('title', { x: 10 }), [], none)).toEqual([{ kind: 'outside', id: 'title' }]);
    expect(hintsOf(changed('ready', { x: 1000 }), [], none)).toEqual([{ kind: 'outside', id: 'ready-word' }]);
    expect(hintsOf(changed('box', { x: -50 }), [], none)).toEqual([]);
    expect(hintsOf(changed('photo', { x: -50 }), [], none)).toEqual([]);
  });

  it('tell of a text that was cut short, one that cannot be read, and a photo that is gone', () => {
    expect(hintsOf(changed('title', { text: 'Soft…' }), [], none)).toEqual([{ kind: 'cut', id: 'title' }]);
    expect(hintsOf(sampleScene('a'), ['price'], none)).toEqual([{ kind: 'faint', id: 'price' }]);
    expect(hintsOf(sampleScene('a'), [], new Set(['a']))).toEqual([{ kind: 'missing', id: 'photo' }]);
  });

  it('leave out what is hidden', () => {
    expect(hintsOf(changed('title', { x: 10, hidden: true }), [], none)).toEqual([]);
  });
});
