import { OTHER_PLACES_LISTS, otherPlaces } from '../contacts/other-places';
import { takenOut } from '../contacts/pieces';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L03',
  severity: 'error',
  name: { id: 'Nama marketplace lain', en: 'Other marketplaces' },
  message: {
    id: 'Nama atau julukan marketplace lain bisa membuat produk diblokir. Hapus bagian ini.',
    en: 'Names and nicknames of other marketplaces can get the product blocked. Take this out.',
  },
  source: 'Shopee Indonesia, “Hindari pemblokiran produk”; Shopee Video, 2025',
  certainty: 'A',
  checked: '2026-11-20',
  channels: ['shopee', 'tokopedia'],
  lists: [...OTHER_PLACES_LISTS],
  find: ({ reading, words, channel }) => takenOut(reading, otherPlaces(reading, words, channel.id)),
});
