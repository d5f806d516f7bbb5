import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { OFFER, offerPrice } from './offer';

/** A reminder, once: the day it ends and the price after that, so that nobody is rushed by a guess. */
export default defineTemplate({
  id: 'promo-last-day',
  name: { id: 'Hari terakhir harga turun', en: 'Last day of the lower price' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['promo'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('until', 'Hari terakhir', 'Last day'),
    FIELD.text('hour', 'Sampai jam, misalnya "21.00"', 'Until what time, for example "21.00"'),
    FIELD.text('terms', 'Syarat, misalnya "maksimal 2 per orang"', 'Terms, for example "2 per person"'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `${OFFER}{% if until != "" and left == "hari ini" %}{{ "Hari ini terakhir harganya segini" | pick: "Tinggal hari ini, besok harganya ganti", "Sekadar mengingatkan, harga ini sampai hari ini" | tone: "polite", "Izin mengingatkan, harga ini berlaku sampai hari ini" | greeting }} ⏳
{%- elsif until != "" and left != "" %}{% capture a %}{{ left }}: harga ini sampai {{ until | day }}{% endcapture %}{% capture b %}Biar tidak lupa, harga ini sampai {{ until | day }}{% endcapture %}{% capture c %}Masih ada waktu sampai {{ until | day }}{% endcapture %}{{ a | pick: b, c | tone: "polite", b }} ⏳
{%- elsif product.strike %}{{ "Yang ini masih di harga turun" | pick: "Belum naik lagi, harganya masih yang ini", "Mumpung harganya masih yang ini" | greeting }} ⏳
{%- else %}{{ "Masih sempat kalau mau pesan yang ini" | pick: "Yang kemarin masih pikir-pikir, ini kami ingatkan", "Kemarin ada yang tanya ini, masih ada" | greeting }} ⏳
{%- endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    price: `${offerPrice.id}
{% if until != "" and form.hour != "" %}Pesanan kami catat sampai jam {{ form.hour | truncate: 20 }}{% endif %}
{% if product.strike and until != "" %}{% unless channel.listing %}Sesudah itu kembali {{ product.strike | price }}{% endunless %}{% endif %}`,
    call: `{{ "Jadi diambil" | pick: "Mau kami catat sekarang", "Masih mau" | tone: "polite", "Berkenan kami catat" | greeting }}? ${block.HOW}`,
  },
});
