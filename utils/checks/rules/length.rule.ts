import { overLimit } from '../form/limits';
import { defineRule } from '../rule';

export default defineRule({
  id: 'length',
  severity: 'error',
  name: { id: 'Terlalu panjang untuk kanal', en: 'Too long for the channel' },
  message: {
    id: 'Teks ini melebihi batas kanal; sisanya akan terpotong.',
    en: 'This text is longer than the channel takes; the rest would be cut off.',
  },
  source: 'Profil kanal',
  certainty: 'B',
  checked: '2026-11-20',
  // A limit that only vendors report may warn, and not hold a text back.
  find: (context) =>
    /[AB]/.test(context.channel.certainty)
      ? overLimit(context)
      : overLimit(context).map((hit) => ({ ...hit, severity: 'warn' })),
});
