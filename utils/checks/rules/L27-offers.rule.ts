import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { falseStrike, vagueOffers, vagueScarcity } from '../claims/offers';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L27',
  severity: 'warn',
  name: { id: 'Promo tanpa syarat', en: 'Offers without terms' },
  message: {
    id: 'Promo perlu keterangan: sampai kapan, syaratnya, atau harga normalnya. Stok terbatas perlu jumlahnya.',
    en: 'An offer needs its period, its condition or the normal price; limited stock needs a number.',
  },
  source: 'UU 8/1999 pasal 9 ayat (1) huruf a, 10, 11 huruf f, dan 12; Etika Pariwara Indonesia 2020, 1.4',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['offer-words', 'counted-units'],
  find: (context) => {
    const claims = claimText(context);
    return apart([
      ...falseStrike(claims, context),
      ...vagueOffers(claims, context),
      ...vagueScarcity(claims, context),
    ]);
  },
});
