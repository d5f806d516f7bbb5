import { ELSEWHERE_LISTS, elsewhere } from '../contacts/elsewhere';
import { takenOut } from '../contacts/pieces';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L02',
  severity: 'error',
  name: { id: 'Tautan dan akun lain', en: 'Links and other accounts' },
  message: {
    id: 'Tautan, “link di bio”, DM, dan akun di aplikasi lain tidak boleh ada di produk marketplace. Hapus bagian ini.',
    en: 'Links, “link in bio”, DMs and accounts in other apps may not stand in a marketplace listing. Take this out.',
  },
  source: 'Shopee Indonesia, “Hindari pemblokiran produk”; TikTok Shop, aturan nama toko 12 Juni 2025',
  certainty: 'A',
  checked: '2026-11-20',
  channels: ['shopee', 'tokopedia'],
  lists: [...ELSEWHERE_LISTS],
  find: ({ reading, words, channel }) => takenOut(reading, elsewhere(reading, words, channel.id)),
});
