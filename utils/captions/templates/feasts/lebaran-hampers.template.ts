import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { DATES, FROM, FROM_EN, orderDates } from './dates';

export default defineTemplate({
  id: 'lebaran-hampers',
  name: { id: 'PO hampers Lebaran', en: 'Lebaran hampers to order' },
  kinds: ['food', 'craft', 'fashion', 'reseller', 'other'],
  aims: ['lebaran'],
  formula: 'info',
  season: 'lebaran',
  tone: 'warm',
  form: [
    FIELD.text(
      'contents',
      'Isi hampers, satu per baris, misalnya "3 toples kue kering"',
      'What is in it, one a line, for example "3 jars of cookies"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
    FIELD.text(
      'card',
      'Kartu dan pengiriman, misalnya "kartu nama pengirim, bisa langsung ke alamat penerima"',
      'Card and delivery, for example "with your name, sent to their door"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${DATES}{% assign sopan = "Adakah hampers Lebaran yang dapat kami siapkan" | pick: "Untuk Lebaran ini, hampers siapa yang dapat kami siapkan" %}{% assign ibu = "Hampers buat besan dan saudara sudah dicatat semua" %}{% if left != "" %}{% capture a %}Hampers Lebaran dibuka sampai {{ closes | day: "near" }}{% endcapture %}{% capture b %}Siapa saja yang mau dikirimi Lebaran nanti? PO sampai {{ closes | day: "near" }}{% endcapture %}{{ a | pick: b | tone: "polite", a }} 🎀
{%- else %}{{ "Hampers Lebaran siapa yang belum dipesan" | pick: "Mau kirim hampers Lebaran ke siapa", "Siapa yang belum sempat dikunjungi Lebaran ini" | tone: "polite", sopan, "mothers", ibu | greeting }}? 🎀
{%- endif %}
{% if form.contents != "" %}Isinya:\n{{ form.contents | list }}{% endif %}`,
    details: `{% if channel.listing %}{% if form.contents != "" %}Isi:\n{{ form.contents | list }}{% endif %}{% endif %}\n${block.DETAILS}`,
    stock: `${orderDates.id}\n{% if form.card != "" %}Kartu dan kirim: {{ form.card }}{% endif %}`,
    call: `{{ "Kirim daftar nama dan alamatnya, kami yang urus" | pick: "Sebut jumlahnya dulu, alamat boleh menyusul", "Mau berapa? Alamat penerimanya boleh menyusul" | tone: "polite", "Silakan kirim jumlah dan alamat penerima" }}. ${block.HOW}`,
    trust: FROM,
  },
  english: {
    hook: `${DATES}{% if left != "" %}{{ "Lebaran hampers: orders are open until" | pick: "We take Lebaran hampers orders until" }} {{ closes | day }} 🎀
{%- else %}{{ "Who would you like to send a Lebaran hamper to?" | pick: "Cannot visit this Lebaran? Send a hamper instead." }} 🎀
{%- endif %}
{% if form.contents != "" %}In the hamper:\n{{ form.contents | list }}{% endif %}`,
    details: `{% if channel.listing %}{% if form.contents != "" %}Contents:\n{{ form.contents | list }}{% endif %}{% endif %}\n${english.DETAILS}`,
    stock: `${orderDates.en}\n{% if form.card != "" %}Card and delivery: {{ form.card }}{% endif %}`,
    call: `{{ "Tell us how many, the addresses may follow" | pick: "Send us the names and addresses, we do the rest" }}. ${english.HOW}`,
    trust: FROM_EN,
  },
});
