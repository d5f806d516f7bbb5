import { defineRule } from '../rule';

const MOST = 3;
/** "@toko.kita", not an e-mail, "@15rb" (each for 15,000) or "@ 8rb". */
const MENTION =
  /(?<![\p{L}\p{N}_.])@(?!\d[\d.,]*(?:rb|ribu|k|jt|juta)?(?![\p{L}\p{N}_]))(?=[a-z0-9._]*[a-z])[a-z0-9_][a-z0-9._]{0,29}/gu;

export default defineRule({
  id: 'L17',
  severity: 'info',
  name: { id: 'Terlalu banyak sebutan', en: 'Too many mentions' },
  message: {
    id: 'Lebih dari 3 akun disebut; Instagram bisa menganggapnya spam. Sebut yang perlu saja.',
    en: 'More than 3 accounts are mentioned; Instagram may take that for spam. Mention only those needed.',
  },
  source: 'Ayrshare (3), dokumentasi lama Instagram (20): tidak sepakat',
  certainty: 'C',
  checked: '2026-11-20',
  channels: ['instagram'],
  find: ({ reading: { plain } }) => {
    if (!plain.includes('@')) return [];
    const accounts = new Map<string, { start: number; end: number }>();
    for (const { 0: found, index } of plain.matchAll(MENTION)) {
      const account = found.replace(/\.+$/, '');
      if (!accounts.has(account)) accounts.set(account, { start: index, end: index + account.length });
    }
    const surplus = [...accounts.values()].slice(MOST);
    const [first] = surplus;
    return first ? [{ start: first.start, end: surplus.at(-1)?.end ?? first.end }] : [];
  },
});
