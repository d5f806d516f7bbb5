import { OFF_PLATFORM_LISTS, offPlatform } from '../contacts/off-platform';
import { takenOut } from '../contacts/pieces';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L01',
  severity: 'error',
  name: { id: 'Kontak di luar aplikasi', en: 'Contacts outside the app' },
  message: {
    id: 'Nomor, WhatsApp, email, dan kontak lain di luar aplikasi bisa membuat produk diblokir. Hapus bagian ini; pembeli bisa memakai chat toko.',
    en: 'Phone numbers, WhatsApp, e-mail and other contacts outside the app can get the product blocked. Take this out; buyers can use the shop’s chat.',
  },
  source: 'Shopee Indonesia, “Hindari pemblokiran produk”; TikTok Shop, aturan nama toko 12 Juni 2025',
  certainty: 'A',
  checked: '2026-11-20',
  channels: ['shopee', 'tokopedia'],
  lists: [...OFF_PLATFORM_LISTS],
  find: ({ reading, words }) => takenOut(reading, offPlatform(reading, words)),
});
