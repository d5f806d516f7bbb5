import { describe, expect, it } from 'vitest';
import { decided, type Fate, isFieldId, isLacking, piecesOf } from '@/components/caption/own/pasted';
import { proposeFields } from '@/utils/captions';
import { aShop } from '../../../support/rows';

const TEXT = 'Halo Kak, mau pesan Kak? Sisa 5 toples, tutup 12 Des';
const pieces = piecesOf(TEXT, proposeFields(TEXT));

it('the same words are one piece, in the order in which they stand', () => {
  expect(pieces.map(({ text, at, proposed }) => [text, at.length, proposed])).toEqual([
    ['Kak', 2, 'greeting'],
    ['5', 1, 'ask:number'],
    ['12 Des', 1, 'ask:date'],
  ]);
});

describe('what was decided', () => {
  const by = (fates: Record<string, Fate>) =>
    decided(pieces, ({ text, proposed }) => fates[text] ?? proposed);
  const at = (proposals: ReturnType<typeof by>) =>
    proposals.map(({ start, end, field }) => [TEXT.slice(start, end), field]);

  it('goes for every place of a piece, and what was refused is gone', () => {
    expect(at(by({ Kak: 'shop', '5': '', '12 Des': '' }))).toEqual([
      ['Kak', 'shop'],
      ['Kak', 'shop'],
    ]);
  });

  it('keeps a question’s name when only its type changes', () => {
    expect(at(by({ Kak: '', '12 Des': '', '5': 'ask:text' }))).toEqual([
      ['5', { ask: { key: 'stok', type: 'text', label: { id: 'Stok', en: 'Stock' }, default: '' } }],
    ]);
  });

  it('asks for what was no question by its own words, each under a key of its own', () => {
    const asked = at(by({ Kak: 'ask:date', '5': 'shop', '12 Des': 'ask:number' }));
    expect(asked.map(([, field]) => field)).toEqual([
      { ask: { key: 'tanya1', type: 'date', label: { id: 'Kak', en: 'Kak' }, default: '' } },
      { ask: { key: 'tanya1', type: 'date', label: { id: 'Kak', en: 'Kak' }, default: '' } },
      'shop',
      { ask: { key: 'tanggal', type: 'number', label: { id: 'tutup', en: 'tutup' }, default: '' } },
    ]);
  });
});

it('knows what the shop has nothing for', () => {
  const shop = aShop({ whatsapp: '', area: 'Batam' });
  expect(isLacking('whatsapp', shop)).toBe(true);
  expect(isLacking('chat', shop)).toBe(true);
  expect(isLacking('area', shop)).toBe(false);
  expect(isLacking('price', shop)).toBe(false);
  expect(isLacking('ask:text', shop)).toBe(false);
  expect(isFieldId('constructor')).toBe(false);
  expect(isFieldId('price')).toBe(true);
});
