import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'weekday-dessert',
  name: { id: 'Dessert hari biasa', en: 'Dessert on a weekday' },
  kinds: ['food'],
  aims: ['weekday', 'promo'],
  formula: 'aida',
  tone: 'young',
  form: [
    FIELD.text(
      'offer',
      'Penawaran dan syaratnya, misalnya "2 cup Rp45.000 (satuan Rp25.000)"',
      'Offer and its condition, for example "2 cups Rp45.000 (one Rp25.000)"',
    ),
    FIELD.text(
      'days',
      'Hari dan jam, misalnya "Selasa–Kamis, 14.00–17.00"',
      'Days and hours, for example "Tue–Thu, 14.00–17.00"',
    ),
    FIELD.date('until', 'Sampai tanggal', 'Until'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Teh sore ditemani yang manis" | pick: "Sore ini ingin yang manis" %}{% assign muda = "Jam 3 sore mata tinggal 5 watt" | pick: "Meeting beres, boleh dong yang manis-manis" %}{% assign ibu = "Anak-anak sudah tidur siang, giliran ngemil" | pick: "Kerjaan rumah beres, waktunya yang manis" %}{{ "Sore-sore begini pengen yang manis" | pick: "Yang manis tidak harus tunggu akhir pekan, kan", "Habis makan siang masih ada tempat buat dessert", "Sisa hari ini mau ditemani yang manis" | tone: "polite", sopan, "young", muda, "mothers", ibu | greeting }}? 🍮`,
    price: `${block.PRICE}
{% if form.offer != "" %}Khusus hari biasa: {{ form.offer }}{% endif %}
{% if form.days != "" %}Waktu: {{ form.days | truncate: 60 }}{% endif %}
{% if form.until != "" %}{% if form.offer != "" %}Berlaku{% else %}Bisa dipesan{% endif %} sampai {{ form.until | day }}{% assign sisa = form.until | day: "count" %}{% if sisa != "" and channel.listing == false %} ({{ sisa }}){% endif %}{% endif %}`,
    call: `{{ "Mau satu buat sore ini" | pick: "Mau pesan satu atau sekalian buat teman", "Dikirim jam berapa enaknya" | tone: "polite", "Berkenan kami kirim sore ini" | greeting }}? ${block.HOW}`,
  },
});
