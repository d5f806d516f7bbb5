import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** What a customer told stands there only when they have allowed it; the name is masked. */
const ALLOWED = `{% assign allowed = false %}{% if form.permission == "ya" and form.before != "" or form.permission == "ya" and form.quote != "" %}{% assign allowed = true %}{% endif %}`;

const STORY = `{% if form.before != "" %}Awalnya: {{ form.before }}{% endif %}
{% if form.done != "" %}Yang kami kerjakan: {{ form.done }}{% endif %}
{% if form.quote != "" %}“{{ form.quote }}”{% endif %}
{% if form.customer != "" %}– {{ form.customer | mask }}{% endif %}`;

export default defineTemplate({
  id: 'customer-story',
  name: { id: 'Cerita pelanggan, dengan izin', en: 'A customer’s story, with permission' },
  kinds: ['service'],
  aims: ['testimonial', 'story'],
  formula: 'bab',
  tone: 'warm',
  form: [
    FIELD.choice('permission', 'Pelanggan sudah mengizinkan?', 'Has the customer agreed?', [
      ['', 'Belum ditanya', 'Not asked yet'],
      ['ya', 'Ya, boleh diceritakan', 'Yes, it may be told'],
    ]),
    FIELD.text(
      'before',
      'Awalnya bagaimana, misalnya "AC kamar menetes tiap malam"',
      'How it began, for example "The AC dripped every night"',
    ),
    FIELD.text(
      'done',
      'Yang dikerjakan, misalnya "saluran buangnya dibersihkan"',
      'What you did, for example "cleaned the drain"',
    ),
    FIELD.text('quote', 'Kata pelanggan, persis seperti ditulis', 'The customer’s words, exactly as written'),
    FIELD.text('customer', 'Nama pelanggan (kami samarkan)', 'Customer’s name (we mask it)'),
  ],
  parts: {
    hook: `${ALLOWED}{% if allowed %}{{ "Ada cerita dari pelanggan, boleh kami bagikan" | pick: "Cerita singkat dari satu pekerjaan kami", "Dengan izinnya, ini cerita satu pelanggan" | tone: "polite", "Berikut cerita seorang pelanggan, dengan izinnya", "young", "Cerita dari pelanggan, udah diizinin" | greeting }} 💬
${STORY}
{%- else %}{{ "Pernah pakai jasa kami? Boleh dengar ceritanya" | pick: "Bagaimana kabar pekerjaan kami yang dulu", "Kalau pernah kami bantu, boleh dengar ceritanya" | tone: "polite", "Bagaimana pengalaman memakai jasa kami" | greeting }}? 💬
{%- endif %}`,
    details: `${ALLOWED}{% if channel.listing and allowed %}Cerita pelanggan:
${STORY}{% endif %}
${block.DETAILS}`,
    stock: '',
    call: `${ALLOWED}{% if allowed %}{{ "Punya masalah yang mirip" | pick: "Mau kami bantu juga", "Ada keluhan yang serupa" | tone: "polite", "Ada kendala serupa yang dapat kami bantu" | greeting }}?
{%- else %}{{ "Mau pesan lagi" | pick: "Mau kami bantu lagi" | tone: "polite", "Berkenan kami bantu kembali" | greeting }}?
{%- endif %} ${block.HOW}`,
    trust: `${ALLOWED}{% unless channel.listing %}{% if allowed %}Kami ceritakan dengan izin pelanggan.{% endif %}{% endunless %}
${block.SIGN}`,
  },
});
