import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Who it was for and what they said stands there only when they have allowed it, and the name is masked. */
export default defineTemplate({
  id: 'commission-finished',
  name: { id: 'Pesanan khusus selesai', en: 'A commission is finished' },
  kinds: ['craft', 'fashion'],
  aims: ['story', 'testimonial'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.choice('permission', 'Pembeli mengizinkan diceritakan?', 'Has the buyer agreed to be told about?', [
      ['', 'Belum ditanya', 'Not asked yet'],
      ['ya', 'Ya, sudah mengizinkan', 'Yes, they agreed'],
    ]),
    FIELD.text(
      'request',
      'Apa yang diminta, misalnya "bingkai sulam dengan motif kebun"',
      'What was asked for, for example "an embroidered frame with a garden"',
    ),
    FIELD.text('time', 'Lama mengerjakan, misalnya "9 hari"', 'Time it took, for example "9 days"'),
    FIELD.text('buyer', 'Nama pembeli (kami samarkan)', 'Buyer’s name (we mask it)'),
    FIELD.text('quote', 'Kata pembeli, persis seperti ditulis', 'The buyer’s words, exactly as written'),
  ],
  parts: {
    hook: `{{ "Satu pesanan khusus sudah selesai" | pick: "Pesanan yang ini baru kami rampungkan", "Dari obrolan jadi karya" | tone: "polite", "Satu pesanan khusus telah kami selesaikan", "young", "Satu pesanan custom akhirnya kelar" | greeting }} 🪡
{% if form.request != "" %}Permintaannya: {{ form.request }}{% endif %}
{% if form.time != "" %}Kami kerjakan: {{ form.time }}{% endif %}`,
    details: `{% if channel.listing and form.request != "" %}Contoh pesanan khusus: {{ form.request }}{% endif %}
${block.DETAILS}`,
    stock: `{% if channel.listing %}${block.STOCK}{% endif %}`,
    call: `{{ "Mau dibuatkan yang lain" | pick: "Punya permintaan sendiri", "Mau dibuatkan seperti apa" | tone: "polite", "Ada permintaan khusus yang ingin dibuatkan" | greeting }}? ${block.HOW}`,
    trust: `{% if form.permission == "ya" %}{% if form.quote != "" %}“{{ form.quote }}”{% if form.buyer != "" %}\n– {{ form.buyer | mask }}{% endif %}{% elsif form.buyer != "" %}Pesanan {{ form.buyer | mask }}{% endif %}
{% unless channel.listing %}{% if form.quote != "" or form.buyer != "" %}Kami ceritakan dengan izin pemesannya.{% endif %}{% endunless %}{% endif %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
});
