import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { OFFER, offerPrice } from './offer';

export default defineTemplate({
  id: 'promo',
  name: { id: 'Promo harga coret', en: 'Lowered price' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['promo'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    FIELD.text('terms', 'Syarat, misalnya "maksimal 2 per orang"', 'Terms, for example "2 per person"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    // Speaks of an offer only when the old price or the last day can be named with it (ruling L27).
    hook: `${OFFER}{% if product.strike %}{{ "Harganya lagi turun" | pick: "Lagi ada harga hemat", "Ada kabar hemat", "Yang ini lagi turun harga" | tone: "polite", "Ada harga khusus dari kami" | greeting }}! 🏷️
{%- elsif until != "" %}{% capture line %}Ada promo sampai {{ until | day }}{% endcapture %}{{ line }} 🏷️
{%- else %}{{ "Sudah lihat yang ini" | pick: "Lagi cari yang seperti ini", "Yang ini sudah masuk daftar" | greeting }}?
{%- endif %}`,
    price: offerPrice.id,
    call: `{{ "Mau pesan" | pick: "Mau ambil berapa", "Mau kami siapkan" | tone: "polite", "Berkenan memesan", "young", "Mau ambil" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${OFFER}{% if product.strike %}{{ "The price is down for now" | pick: "This one costs less at the moment", "A friendlier price for this one" }} 🏷️
{%- elsif until != "" %}{{ "Our offer runs until" | pick: "An offer until" }} {{ until | day }} 🏷️
{%- else %}{{ "Have you seen this one" | pick: "Looking for something like this" }}?
{%- endif %}`,
    price: offerPrice.en,
    call: `{{ "Shall we pack one for you" | pick: "How many would you like" }}? ${english.HOW}`,
  },
});
