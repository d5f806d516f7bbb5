import { describe, expect, it } from 'vitest';
import { CANDIDATES, candidatesFor, type Family, layouts, layoutsFor, type Material } from '@/utils/scene';
import { othersOf, WORDS } from './picture-input';

const full = { name: 'Soft Cookies Matcha', price: 'Rp25.000/toples' };
const families = (material: Material) => candidatesFor(material).map(({ family }) => family);

const MATERIALS: [string, Material][] = [
  ['a name alone', { photos: 0, content: { name: 'Jasa hias hantaran' } }],
  ['a name and a photo', { photos: 1, content: { name: 'Tas' } }],
  ['a price', { photos: 1, content: full }],
  ['a former price', { photos: 1, content: { ...full, strikePrice: 'Rp30.000' } }],
  ['four photos', { photos: 4, content: full }],
  ['three products', { photos: [1, 1, 1], content: { ...full, others: othersOf(2) } }],
  ['nine products without photos', { photos: Array(9).fill(0), content: { ...full, others: othersOf(8) } }],
  ['every word there is', { photos: 3, content: { ...full, strikePrice: 'Rp30.000', ...WORDS } }],
];

describe.each(MATERIALS)('candidates for %s', (_, material) => {
  it('are ready to be drawn, all different, and always the same', () => {
    const candidates = candidatesFor(material);
    const { ready } = layoutsFor(material);
    for (const layout of candidates) expect(ready).toContain(layout);
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(candidatesFor(material)).toEqual(candidates);
  });

  it('are never more than half of one family', () => {
    const count = new Map<Family, number>();
    const found = families(material);
    for (const family of found) count.set(family, (count.get(family) ?? 0) + 1);
    if (new Set(found).size > 1)
      for (const many of count.values()) expect(many).toBeLessThanOrEqual(CANDIDATES / 2);
  });
});

it('offers a choice of pictures to a product without a photo, and these to no other', () => {
  expect(families({ photos: 0, content: { name: 'Jasa hias hantaran' } })).toEqual(['words', 'words']);
  expect(families({ photos: 0, content: full })).toEqual(['words', 'words', 'words']);
  expect(families({ photos: 1, content: full })).not.toContain('words');
});

it('leads with a collage when one product has several photos', () => {
  expect(candidatesFor({ photos: 3, content: full })[0]?.id).toBe('collage');
});

it('leads with pictures of all the products when there are several', () => {
  const [first, second] = candidatesFor({ photos: [1, 1, 1], content: { ...full, others: othersOf(2) } });
  for (const layout of [first, second]) expect(layout?.goods.max).toBeGreaterThanOrEqual(3);
});

const CLUES: [Family, Partial<Material['content']>][] = [
  ['promo', { strikePrice: 'Rp30.000' }],
  ['restock', { left: 'Sisa 5' }],
  ['new', { note: 'Rasa baru' }],
  ['bundle', { name: 'Paket Lebaran', facts: WORDS.facts }],
  ['preorder', { closes: 'Jumat, 12 Maret', ready: 'Senin, 15 Maret' }],
  ['choices', { choices: ['Matcha', 'Cokelat', 'Keju'] }],
  ['testimonial', { quote: 'Enak sekali' }],
];

it.each(CLUES.filter(([family]) => layouts.some((layout) => layout.family === family)))(
  'proposes one of the family "%s" near the front when the data say so, and none when they do not',
  (family, clue) => {
    expect(families({ photos: 1, content: { ...full, ...clue } }).slice(0, 3)).toContain(family);
    expect(families({ photos: 1, content: full })).not.toContain(family);
  },
);

it('proposes none that says a word more than the data do', () => {
  const found = families({ photos: 1, content: { name: 'Tas', note: 'Enak' } });
  for (const family of ['promo', 'new', 'restock', 'preorder', 'thanks'] as const)
    expect(found).not.toContain(family);
});

it('is cut to the number asked for', () => {
  expect(candidatesFor({ photos: 1, content: full }, 2)).toHaveLength(2);
});
