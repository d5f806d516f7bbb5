import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { DATES, orderDates } from './dates';

export default defineTemplate({
  id: 'christmas',
  name: { id: 'Kue dan kado Natal', en: 'Christmas treats and gifts' },
  kinds: ['food', 'craft', 'fashion', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'aida',
  season: 'christmas',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
    FIELD.text(
      'wrap',
      'Bungkus dan kartu, misalnya "pita merah, kartu ditulis tangan"',
      'Wrapping, for example "red ribbon, handwritten card"',
    ),
    FIELD.text(
      'table',
      'Pas untuk, misalnya "meja ruang tamu atau kado tukar"',
      'Good for, for example "the table or a gift exchange"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${DATES}{% assign sopan = "Menyambut Natal, adakah yang dapat kami siapkan" %}{% if left != "" %}{% capture a %}Pesanan Natal kami catat sampai {{ closes | day: "near" }}{% endcapture %}{% capture b %}Buat Natal nanti, pesan sampai {{ closes | day: "near" }}{% endcapture %}{{ a | pick: b }} 🎄
{%- else %}{{ "Meja Natal di rumah mau diisi apa" | pick: "Kado Natal buat siapa yang belum ada", "Natal tahun ini kumpul di rumah siapa" | tone: "polite", sopan, "young", "Tukar kado Natal sudah tahu mau kasih apa" | greeting }}? 🎄
{%- endif %}`,
    stock: `${orderDates.id}
{% if form.wrap != "" %}Dibungkus: {{ form.wrap }}{% endif %}
{% if form.table != "" %}Pas untuk {{ form.table }}{% endif %}`,
    call: `{{ "Mau kami bungkus untuk Natal" | pick: "Mau kami tuliskan kartu untuk siapa", "Buat di rumah atau buat kado" | tone: "polite", "Berkenan kami siapkan" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Selamat menyambut Natal, {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    hook: `${DATES}{% if left != "" %}{{ "We take Christmas orders until" | pick: "For Christmas, please order until" }} {{ closes | day }} 🎄
{%- else %}{{ "What goes on your Christmas table" | pick: "One Christmas gift still missing", "Who is coming home for Christmas" }}? 🎄
{%- endif %}`,
    stock: `${orderDates.en}
{% if form.wrap != "" %}Wrapped with: {{ form.wrap }}{% endif %}
{% if form.table != "" %}Good for {{ form.table }}{% endif %}`,
    call: `{{ "Shall we wrap one for you" | pick: "Whose name goes on the card" }}? ${english.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Merry Christmas from {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
