import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Speaks of a lower price only where the normal one stands beside it. */
export default defineTemplate({
  id: 'small-flaws',
  name: { id: 'Ada cacat kecil, apa adanya', en: 'Small flaws, told as they are' },
  kinds: ['craft', 'fashion', 'reseller'],
  aims: ['promo'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'flaws',
      'Cacatnya apa dan di mana, satu per baris, misalnya "Goresan 1 cm di alas"',
      'What the flaws are and where, one a line, for example "1 cm scratch underneath"',
    ),
    FIELD.text(
      'works',
      'Yang masih berfungsi, misalnya "tidak bocor, bisa dipakai harian"',
      'What still works, for example "does not leak, fit for daily use"',
    ),
    FIELD.text('stock', 'Jumlahnya, misalnya "6 pcs"', 'How many, for example "6 pieces"'),
    FIELD.text(
      'returns',
      'Tukar atau kembali, misalnya "tidak bisa ditukar karena cacatnya sudah disebut"',
      'Exchange or return, for example "no exchange for the flaws named here"',
    ),
  ],
  parts: {
    hook: `{% if product.strike %}{{ "Ada cacat kecil, jadi harganya kami turunkan" | pick: "Tidak lolos cek kami, jadi harganya turun", "Ada cacat sedikit, harganya menyesuaikan" | tone: "polite", "Ada cacat kecil, maka harganya kami turunkan", "young", "Ada minus dikit, harganya ikut turun" | greeting }}.
{%- else %}{{ "Kami bilang dari awal, yang ini ada cacat kecilnya" | pick: "Yang ini tidak lolos cek kami, ada cacat kecilnya", "Ada cacat kecilnya, jadi kami sebut dulu" | tone: "polite", "Kami sampaikan dari awal, ada cacat kecil pada yang ini", "young", "Jujur dulu, yang ini ada minus dikit" | greeting }}.
{%- endif %}
{% if form.flaws != "" %}{{ form.flaws | list }}{% endif %}`,
    product: `${block.PRODUCT}
{% if channel.listing %}{% if form.flaws != "" %}Ada cacat kecil:\n{{ form.flaws | list }}{% else %}Ada cacat kecil.{% endif %}{% endif %}
{% if form.works != "" %}Yang masih baik: {{ form.works }}{% endif %}`,
    stock: `${block.STOCK}
{% if form.returns != "" %}Tukar atau kembali: {{ form.returns }}{% endif %}`,
    call: `{{ "Mau lihat foto cacatnya dulu? Minta saja" | pick: "Foto dekat bagian yang cacat kami kirim kalau diminta", "Lihat dulu foto bagian yang cacat, baru putuskan" | tone: "polite", "Foto bagian yang cacat dapat kami kirim dulu" | greeting }}. ${block.HOW}`,
  },
});
