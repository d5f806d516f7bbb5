import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Told before it happens, with a reason, and with what stays as it was. No old price is struck through. */
export default defineTemplate({
  id: 'price-change',
  name: { id: 'Kabar harga berubah', en: 'Our price changes' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('from', 'Harga baru mulai', 'New price from'),
    FIELD.text(
      'reason',
      'Alasannya, misalnya "mentega naik dua kali sejak Oktober"',
      'The reason, for example "butter went up twice since October"',
    ),
    FIELD.text(
      'same',
      'Yang tidak berubah, misalnya "isi tetap 12 keping"',
      'What stays, for example "still 12 pieces"',
    ),
    FIELD.text(
      'old',
      'Pesanan lama, misalnya "yang sudah DP tetap harga lama"',
      'Orders already made, for example "paid deposits keep the old price"',
    ),
  ],
  parts: {
    hook: `{{ "Kami mau kabari dulu soal harga" | pick: "Ada perubahan harga, kami bilang dari sekarang", "Soal harga, lebih baik kami terus terang" | tone: "polite", "Mohon izin, ada penyesuaian harga", "young", "Soal harga, kita ngomong baik-baik ya" | greeting }} 📣
{% if form.reason != "" %}Alasannya: {{ form.reason }}{% endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}\n{% if form.same != "" %}Yang tidak berubah: {{ form.same }}{% endif %}`,
    price: `{% if product.price %}{% if form.from != "" %}Mulai {{ form.from | day }}: {% else %}Harga baru: {% endif %}{{ product.price | price | bold }}{% endif %}
${block.OTHERS}`,
    stock: `{% if form.old != "" %}Pesanan lama: {{ form.old }}{% endif %}`,
    area: '',
    call: `{{ "Terima kasih sudah mengerti. Mau pesan atau tanya dulu" | pick: "Ada yang mau ditanyakan soal harganya", "Mau pesan atau tanya dulu juga boleh. Gimana" | tone: "polite", "Terima kasih atas pengertiannya. Ada yang ingin ditanyakan" | greeting }}? ${block.HOW}`,
  },
});
