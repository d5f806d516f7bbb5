import { callsToOrder } from '../form/calls';
import { pricesOf } from '../form/prices';
import { findWords, holds } from '../form/seek';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

/** A question to the buyer asks for an answer; "lucu kan?" does not. */
const ASKS = /(?<!(?:kan|bukan|sih|ya)\s?)\?(?:\s|\p{Extended_Pictographic})*$/u;

/** What makes the text one that sells: a price of goods, or words of an offer in a text that is no thanks or news. */
function sells(context: RuleContext): Hit | null {
  const { reading, words } = context;
  if (ASKS.test(reading.plain.slice(-80))) return null;
  const [price] = pricesOf(context);
  if (price) return { start: price.start, end: price.end };
  if (holds(reading.plain, words('no-selling'))) return null;
  return findWords(reading, words('selling-words'))[0] ?? null;
}

export default defineRule({
  id: 'L54',
  severity: 'info',
  name: { id: 'Cara pesan belum disebut', en: 'No way to order' },
  message: {
    id: 'Pembeli belum tahu cara memesan. Tambahkan satu ajakan, misalnya “chat WA” atau “kirim DM”.',
    en: 'Buyers do not learn how to order. Add one line, such as “message us on WhatsApp”.',
  },
  source: 'PP 80/2019 (informasi yang lengkap); kebiasaan pembeli',
  certainty: 'D',
  checked: '2026-11-20',
  fields: ['caption'],
  // Listings have the shop's own button.
  channels: ['instagram', 'facebook', 'facebook-group', 'whatsapp-status', 'whatsapp-group', 'tiktok'],
  lists: ['calls-to-order', 'no-calls', 'selling-words', 'no-selling', 'other-amounts', 'counted-things'],
  find: (context) => {
    const offer = sells(context);
    return offer && !callsToOrder(context) ? [offer] : [];
  },
});
