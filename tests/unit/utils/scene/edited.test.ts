import { describe, expect, it } from 'vitest';
import { findLayout, isEdited, type Scene } from '@/utils/scene';
import { pictureInput } from './picture-input';

const made = findLayout('photo-band')?.build(pictureInput()) as Scene;

describe('isEdited', () => {
  it('is false for what a layout made', () => {
    expect(isEdited(made)).toBe(false);
  });

  it('is true once anything was put in, taken away or changed, inside a group too', () => {
    const [first, ...rest] = made.layers;
    if (!first) throw new Error('the layout draws nothing');
    expect(isEdited({ ...made, layers: [...made.layers, { ...first, id: 'my-1' }] })).toBe(true);
    expect(isEdited({ ...made, removed: ['seam'] })).toBe(true);
    expect(isEdited({ ...made, layers: [{ ...first, edits: ['place'] }, ...rest] })).toBe(true);
    const inGroup = made.layers.map((layer) =>
      layer.type === 'badge'
        ? { ...layer, layers: layer.layers.map((leaf) => ({ ...leaf, edits: ['look' as const] })) }
        : layer,
    );
    expect(inGroup).not.toEqual(made.layers);
    expect(isEdited({ ...made, layers: inGroup })).toBe(true);
  });
});
