import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Several bundles side by side for the days when wages have come in. */
export default defineTemplate({
  id: 'payday-bundle',
  name: { id: 'Pilihan paket habis gajian', en: 'Bundles after payday' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bundle', 'payday'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'bundle',
      'Isi dan harga paket, satu per baris, misalnya "Isi 3, Rp70.000"',
      'Bundles with their price, one a line, for example "3 jars, Rp70.000"',
    ),
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign muda = "Gajian cair, kita atur dulu belanjanya" | pick: "Baru gajian, sisain dikit buat yang ini" %}{% assign ibu = "Belanja bulanan sudah dicatat" | pick: "Habis gajian, stok rumah apa yang perlu diisi" %}{{ "Habis gajian, mau beli yang mana dulu" | pick: "Sudah gajian? Ini pilihannya", "Baru gajian, mau pilih yang mana", "Awal bulan begini, mau isi stok yang mana" | tone: "young", muda, "mothers", ibu, "polite", "Kebutuhan bulan ini sudah lengkap" | greeting }}? 💛`,
    price: `${block.PRICE_LINE}
{% if form.bundle != "" %}Pilihan paket:\n{{ form.bundle | list }}{% endif %}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}{% elsif product.strike and product.until != "" %}Berlaku sampai {{ product.until | day }}{% endif %}
{% if product.strike and product.terms != "" %}Syarat: {{ product.terms }}{% endif %}
${block.OTHERS}`,
    call: `{% if form.bundle != "" %}{{ "Mau paket yang mana" | pick: "Mau kami siapkan paket yang mana" | tone: "polite", "Berkenan paket yang mana" | greeting }}{% else %}{{ "Mau pesan" | pick: "Mau order", "Mau pesan berapa" | greeting }}{% endif %}? ${block.HOW}`,
  },
});
