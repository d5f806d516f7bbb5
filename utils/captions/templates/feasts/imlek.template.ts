import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { DATES, orderDates } from './dates';

export default defineTemplate({
  id: 'imlek',
  name: { id: 'Hantaran dan kumpul Imlek', en: 'Gifts for Imlek' },
  kinds: ['food', 'craft', 'fashion', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'imlek',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
    FIELD.text('pack', 'Kemasan, misalnya "kotak merah, isi 8"', 'Packing, for example "red box of 8"'),
    FIELD.text(
      'send',
      'Dikirim ke mana saja, misalnya "bisa langsung ke rumah orang tua"',
      'Sent where, for example "straight to your parents"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${DATES}{% if left != "" %}{% capture a %}Pesanan Imlek kami buka sampai {{ closes | day: "near" }}{% endcapture %}{% capture b %}Buat kumpul Imlek, pesan sampai {{ closes | day: "near" }}{% endcapture %}{{ a | pick: b }} 🏮
{%- else %}{{ "Kumpul keluarga Imlek nanti, bawa apa" | pick: "Hantaran Imlek buat orang tua sudah ada", "Imlek tahun ini mau kirim ke siapa" | tone: "polite", "Menyambut Imlek, hantaran apa yang dapat kami siapkan" | greeting }}? 🏮
{%- endif %}`,
    stock: `{% if form.pack != "" %}Kemasan: {{ form.pack }}{% endif %}
${orderDates.id}
{% if form.send != "" %}Kirim: {{ form.send }}{% endif %}`,
    call: `{{ "Mau berapa kotak untuk keluarga" | pick: "Untuk di meja atau untuk hantaran", "Mau kami siapkan sebelum malam Imlek" | tone: "polite", "Berkenan kami siapkan berapa" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Selamat menyambut tahun baru Imlek, {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    hook: `${DATES}{% if left != "" %}{{ "Imlek orders are open until" | pick: "For the Imlek table, order until" }} {{ closes | day }} 🏮
{%- else %}{{ "The family meets for Imlek. What will you bring" | pick: "A gift for your parents this Imlek", "Who will you visit first this Imlek" }}? 🏮
{%- endif %}`,
    stock: `{% if form.pack != "" %}Packing: {{ form.pack }}{% endif %}
${orderDates.en}
{% if form.send != "" %}Delivery: {{ form.send }}{% endif %}`,
    call: `{{ "How many boxes for the family" | pick: "For the table, or as a gift" }}? ${english.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}From our family to yours, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
