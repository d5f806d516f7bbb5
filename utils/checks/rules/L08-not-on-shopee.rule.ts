import type { Label } from '../../model';
import { merged } from '../contacts/around';
import { cosmetics, cures, services, usedClothes } from '../goods/conditions';
import { AROUND_LISTS } from '../goods/find-goods';
import { alcohol, type GoodsFinder, medicine, tobacco, weapons, wildlife } from '../goods/kinds';
import { defineRule, type Hit, type RuleContext } from '../rule';

const SERVICE: Label = {
  id: 'Shopee tidak menerima jasa. Promosikan jasa di WhatsApp, Instagram, atau Facebook.',
  en: 'Shopee does not take services. Promote them on WhatsApp, Instagram or Facebook.',
};
const refused = (id: string, en: string): Label => ({
  id: `Shopee melarang ${id}. Produknya bisa dihapus dan toko terkena poin penalti.`,
  en: `Shopee forbids ${en}. The product may be removed and the shop penalised.`,
});

const GROUPS: readonly [GoodsFinder, Label][] = [
  [medicine, refused('obat keras dan obat tanpa izin', 'prescription and unlicensed medicine')],
  [cures, refused('makanan dan suplemen dengan klaim menyembuhkan', 'food and supplements said to cure')],
  [tobacco, refused('rokok, tembakau, dan vape', 'cigarettes, tobacco and vapes')],
  [alcohol, refused('minuman beralkohol', 'alcoholic drinks')],
  [weapons, refused('senjata, replikanya, dan petasan', 'weapons, their replicas and firecrackers')],
  [wildlife, refused('satwa dilindungi dan bagian tubuhnya', 'protected animals and parts of them')],
  [cosmetics, refused('kosmetik bekas atau tanpa izin BPOM', 'used or unlicensed cosmetics')],
  [usedClothes, refused('pakaian bekas impor', 'imported used clothes')],
];

/** A service shop has no place there, whatever it writes; else work for hire is told by its words. */
function hired({ reading, words, kind }: RuleContext): Hit[] {
  const found = merged(services(reading, words)).map((span) => ({ ...span, message: SERVICE }));
  return kind === 'service' && found.length === 0 ? [{ start: 0, end: 0, message: SERVICE }] : found;
}

export default defineRule({
  id: 'L08',
  severity: 'warn',
  name: { id: 'Barang yang dilarang Shopee', en: 'What Shopee does not take' },
  message: {
    id: 'Shopee melarang kelompok barang ini. Periksa kebijakan Shopee sebelum memasang produk.',
    en: 'Shopee forbids this group of goods. Look at Shopee’s policy before you list it.',
  },
  source: 'Shopee Indonesia, “Kebijakan Toko Aman”; blog Februari 2026 dan November 2025',
  certainty: 'A',
  checked: '2026-11-20',
  channels: ['shopee'],
  lists: [
    'goods-medicine',
    'words-of-cure',
    'illnesses',
    'goods-tobacco',
    'vape-parts',
    'vape-parts-and-tastes',
    'goods-alcohol',
    'alcohol-with-other-meanings',
    'goods-weapons',
    'goods-wildlife',
    'wildlife-with-other-meanings',
    'words-of-use',
    'cosmetics',
    'illegal-cosmetics',
    'words-of-import',
    'clothes',
    'services',
    ...AROUND_LISTS,
  ],
  find: (context) => [
    ...GROUPS.flatMap(([find, message]) =>
      merged(find(context.reading, context.words)).map((span) => ({ ...span, message })),
    ),
    ...hired(context),
  ],
});
