import { describe, expect, it } from 'vitest';
import { findLayout, typedWords } from '@/utils/scene';
import { pictureInput } from './picture-input';

const originOf = (over: Parameters<typeof pictureInput>[0]) =>
  findLayout('photo-band')?.build(pictureInput(over)).origin;

describe('from what a picture was made', () => {
  it('says the photos, the prices that stand in it and the words', () => {
    const origin = originOf({
      content: {
        id: 'p1',
        name: 'Nastar',
        price: 'Rp65.000/toples',
        note: 'Baru',
        left: 'Sisa 5',
        title: '',
      },
      typed: ['note', 'title'],
    });
    expect(origin).toEqual({
      layoutId: 'photo-band',
      photoIds: ['photo-0'],
      goods: [{ id: 'p1', price: 'Rp65.000/toples' }],
      words: { note: 'Baru', left: 'Sisa 5' },
      typed: ['note'],
    });
  });

  it('tells what was typed from what the product said', () => {
    const content = { name: 'Nastar', note: 'Baru', left: 'Sisa 5', lines: ['Pesan', 'Bayar'] };
    expect(typedWords(originOf({ content, typed: ['note', 'lines'] }))).toEqual({
      note: 'Baru',
      lines: ['Pesan', 'Bayar'],
    });
    expect(typedWords(originOf({ content }))).toEqual({});
    expect(typedWords(undefined)).toEqual({});
  });
});
