import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'new-with-story',
  name: { id: 'Produk baru: cerita sampai jadi', en: 'New product: how it came to be' },
  kinds: ['food', 'craft', 'fashion', 'other'],
  aims: ['new'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'why',
      'Awalnya kenapa, misalnya "banyak yang minta ukuran kecil"',
      'Why it began, for example "many asked for a small size"',
    ),
    FIELD.text(
      'tries',
      'Proses mencobanya, misalnya "lima kali ganti resep, yang keempat gosong"',
      'How you tried, for example "five recipes, the fourth got burnt"',
    ),
    FIELD.text(
      'now',
      'Jadinya sekarang, misalnya "pas sekali gigit"',
      'How it turned out, for example "just one bite"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.why != "" or form.tries != "" %}{{ "Sebelum jadi begini, ceritanya agak panjang" | pick: "Boleh cerita sebentar? Ini soal yang baru", "Akhirnya jadi juga. Ini ceritanya", "Yang baru ini tidak langsung jadi" | tone: "polite", "Izinkan kami bercerita sebentar tentang yang baru ini" | greeting }} 📓
{%- else %}{{ "Diam-diam kami siapkan yang ini" | pick: "Yang ini akhirnya kami kenalkan juga", "Baru sekarang kami berani pajang yang ini" | greeting }} 📓
{%- endif %}`,
    details: `{% if form.why != "" %}Awalnya: {{ form.why }}{% endif %}
{% if form.tries != "" %}Lalu: {{ form.tries }}{% endif %}
{% if form.now != "" %}Sekarang: {{ form.now }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau ikut coba hasilnya" | pick: "Penasaran hasilnya", "Mau pesan yang baru ini" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Terima kasih sudah membaca sampai sini, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
