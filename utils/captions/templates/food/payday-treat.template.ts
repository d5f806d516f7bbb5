import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'payday-treat',
  name: { id: 'Paket gajian makan bareng', en: 'Payday pack to share' },
  kinds: ['food'],
  aims: ['payday', 'bundle'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'packs',
      'Isi dan harga paket, satu per baris, misalnya "Paket berempat: 4 nasi, 1 ayam utuh, Rp150.000"',
      'Packs with their price, one a line, for example "For four: 4 rice, 1 whole chicken, Rp150.000"',
    ),
    FIELD.text(
      'separately',
      'Harga kalau dibeli satuan, misalnya "Rp175.000"',
      'Price when bought one by one, for example "Rp175.000"',
    ),
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Selepas gajian, makan bersama keluarga di rumah" | pick: "Ada waktu makan bersama keluarga minggu ini" %}{% assign muda = "Gajian sudah masuk, siapa yang ditraktir" | pick: "Gajian masuk, makan enak dulu sebelum bayar tagihan" %}{% assign ibu = "Gajian turun, hari ini dapur libur dulu" | pick: "Habis gajian, anak-anak minta makan apa" %}{{ "Habis gajian, mau traktir siapa dulu" | pick: "Sebulan kerja, makan enak bareng yang di rumah", "Gajian turun, malam ini makan bareng", "Tanggal muda, yang di rumah minta makan apa" | tone: "polite", sopan, "young", muda, "mothers", ibu | greeting }}? 💛`,
    price: `${block.PRICE}
{% if form.packs != "" %}Paket gajian:\n{{ form.packs | list }}
{% if form.separately != "" %}Kalau beli satuan: {{ form.separately | truncate: 60 }}{% endif %}
{% if form.until != "" %}Paket berlaku sampai {{ form.until | day }}{% endif %}{% endif %}`,
    call: `{% if form.packs != "" %}{{ "Mau paket yang mana" | pick: "Ambil paket yang mana" | greeting }}? {% else %}{{ "Mau pesan untuk berapa orang" | pick: "Makan barengnya berapa orang" | greeting }}? {% endif %}${block.HOW}`,
  },
});
