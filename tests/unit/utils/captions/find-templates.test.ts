import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AIM_GROUP_IDS, findTemplates, isInGroup, ownEntry, templates } from '@/utils/captions';
import { AIM_GROUPS, isNear } from '@/utils/captions/find-templates';
import { AIMS, defineTemplate, type TemplateFile } from '@/utils/captions/template';
import { aTemplate } from '../../../support/rows';

const make = (id: string, more: Partial<TemplateFile> = {}) =>
  defineTemplate({
    id,
    name: { id, en: id },
    kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
    aims: ['new'],
    formula: 'info',
    tone: 'warm',
    form: [],
    parts: { hook: `{{ "Halo" | pick: "Hai dari ${id}" }}` },
    ...more,
  });
const SHELF = [
  make('Kabar harga'),
  make('Kué lébaran', { aims: ['lebaran'], kinds: ['food'], season: 'lebaran' }),
  make('Ukuran baju', { kinds: ['fashion'] }),
  make('Restock', { aims: ['restock'], english: { hook: 'Back' } }),
  make('Paket', {
    aims: ['bundle'],
    parts: { hook: '{{ "Sudah gajian" | greeting }} {% if shop.area %}di{% endif %}' },
  }),
  make('Gajian', { aims: ['payday'] }),
].flat();
const names = (query: Parameters<typeof findTemplates>[1]) => findTemplates(SHELF, query).map(({ id }) => id);

describe('a search', () => {
  it('finds parts of words in any order, without accents, in both languages of the name', () => {
    expect(names({ words: 'leb kue' })).toEqual(['Kué lébaran']);
    expect(names({ words: '  HARGA ' })).toEqual(['Kabar harga']);
  });

  it('puts the name before what it is about, and that before the wording', () => {
    // "gajian" is the name of one, and a word that the other says.
    expect(names({ words: 'gajian' })).toEqual(['Gajian', 'Paket']);
    expect(names({ words: 'idul fitri' })).toEqual(['Kué lébaran']);
    expect(names({ words: 'diskon' })).toEqual([]);
  });

  it('looks at what is read, not at the code around it', () => {
    expect(names({ words: 'greeting' })).toEqual([]);
    expect(names({ words: 'pick' })).toEqual([]);
    expect(names({ words: 'hai dari restock' })).toEqual(['Restock']);
  });

  it('forgives one letter, and only when nothing has the word as it is', () => {
    expect(names({ words: 'gajain' })).toEqual(['Gajian', 'Paket']);
    expect(names({ words: 'restok' })).toEqual(['Restock', 'Restock.en']);
    expect(names({ words: 'rstock ukurn' })).toEqual([]);
    expect(names({ words: 'gjn' })).toEqual([]);
  });

  it('of nothing finds all: what suits the shop first, then by aim, the general before the special', () => {
    expect(names({ first: 'food', language: 'id' })).toEqual([
      'Kabar harga',
      'Restock',
      'Paket',
      'Gajian',
      'Kué lébaran',
      'Ukuran baju',
    ]);
    expect(names({ first: 'fashion', language: 'id' })[1]).toBe('Ukuran baju');
    expect(names({ words: ' .,! ' })).toHaveLength(SHELF.length);
  });

  it('narrows down by purpose, business and language together', () => {
    expect(names({ group: 'offer' })).toEqual(['Paket', 'Gajian']);
    expect(names({ group: 'season', kind: 'food' })).toEqual(['Kué lébaran']);
    expect(names({ group: 'season', kind: 'craft' })).toEqual([]);
    expect(names({ language: 'en' })).toEqual(['Restock.en']);
    expect(names({ group: 'offer', words: 'paket' })).toEqual(['Paket']);
  });

  it('neither fails nor takes long over any query, and finds each template by its own name', () => {
    const shelf = new Set(templates);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const found = findTemplates(templates, { words });
        expect(found.filter((template) => !shelf.has(template))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    for (const template of templates) {
      const { id, en } = template.name;
      for (const words of [id, en])
        expect(findTemplates(templates, { words }).includes(template), words).toBe(true);
    }
    const start = performance.now();
    findTemplates(templates, { words: 'x'.repeat(100_000) });
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('purposes', () => {
  it('share out all aims', () => {
    const all = AIM_GROUP_IDS.flatMap((id) => [...AIM_GROUPS[id]]);
    expect(all.toSorted()).toEqual([...AIMS].toSorted());
    for (const template of templates) expect(AIM_GROUP_IDS.some((id) => isInGroup(template, id))).toBe(true);
  });

  it('each hold a few templates of the library', () => {
    for (const id of AIM_GROUP_IDS)
      expect(findTemplates(templates, { group: id }).length, id).toBeGreaterThan(2);
  });

  it('of an own template are those of the one it was begun from', () => {
    const mine = ownEntry(aTemplate('toko', { name: 'Milik saya', basedOn: 'restock' }));
    expect(isInGroup(mine, 'today')).toBe(true);
    expect(isInGroup(ownEntry(aTemplate('toko')), 'today')).toBe(false);
    expect(findTemplates([mine], { words: 'milik' })).toEqual([mine]);
  });
});

it.each([
  ['promo', 'promo', true],
  ['promo', 'prom', true],
  ['promo', 'promos', true],
  ['promo', 'ptomo', true],
  ['promo', 'prmoo', true],
  ['promo', 'porno', false],
  ['promo', 'pro', false],
  ['abcd', 'dcba', false],
  ['', '', true],
])('%j and %j are near: %j', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
  expect(isNear(b, a)).toBe(near);
});
