import type { Label } from '../../model';
import { merged } from '../contacts/around';
import { AROUND_LISTS } from '../goods/find-goods';
import {
  alcohol,
  animals,
  digital,
  fakes,
  type GoodsFinder,
  medical,
  medicine,
  supplements,
  tickets,
  tobacco,
  weapons,
} from '../goods/kinds';
import { defineRule } from '../rule';

const refused = (id: string, en: string): Label => ({
  id: `Meta tidak menerima ${id} di Marketplace dan Toko. Unggahan biasa masih mungkin, tetapi bisa dibatasi.`,
  en: `Meta does not take ${en} on Marketplace and in Shops. A plain post may stand, but its reach may be cut.`,
});

/** Services are refused on Marketplace alone, which no channel here is. */
const GROUPS: readonly [GoodsFinder, Label][] = [
  [medicine, refused('obat', 'medicine')],
  [medical, refused('alat kesehatan', 'medical devices')],
  [supplements, refused('suplemen', 'supplements')],
  [animals, refused('hewan hidup', 'live animals')],
  [alcohol, refused('minuman beralkohol', 'alcohol')],
  [tobacco, refused('rokok, tembakau, dan vape', 'tobacco and vapes')],
  [weapons, refused('senjata', 'weapons')],
  [tickets, refused('tiket', 'tickets')],
  [digital, refused('produk digital', 'digital goods')],
  [fakes, refused('barang tiruan', 'fakes')],
];

export default defineRule({
  id: 'L12',
  severity: 'warn',
  name: { id: 'Barang yang dibatasi Meta', en: 'What Meta limits' },
  message: {
    id: 'Meta membatasi kelompok barang ini. Periksa kebijakannya sebelum mengunggah.',
    en: 'Meta limits this group of goods. Look at its policy before you post.',
  },
  source: 'Kebijakan perdagangan Meta (daftar 27 kelompok, 2026)',
  certainty: 'C',
  checked: '2026-11-20',
  channels: ['instagram', 'facebook', 'facebook-group'],
  lists: [
    'goods-medicine',
    'goods-medical',
    'goods-supplements',
    'goods-pets',
    'goods-livestock',
    'goods-alcohol',
    'alcohol-with-other-meanings',
    'goods-tobacco',
    'vape-parts',
    'vape-parts-and-tastes',
    'goods-weapons',
    'goods-tickets',
    'goods-digital',
    'goods-fakes',
    ...AROUND_LISTS,
  ],
  find: ({ reading, words }) =>
    GROUPS.flatMap(([find, message]) => merged(find(reading, words)).map((span) => ({ ...span, message }))),
});
