import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { orderDates } from './dates';

/** Affection is wider than couples, and nobody is made to feel alone. */
export default defineTemplate({
  id: 'valentine',
  name: { id: 'Tanda sayang di bulan Februari', en: 'A token of affection in February' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'aida',
  season: 'valentine',
  tone: 'warm',
  form: [
    FIELD.text(
      'whom',
      'Buat siapa saja, misalnya "sahabat, adik, atau diri sendiri"',
      'For whom, for example "a friend, a sister, yourself"',
    ),
    FIELD.text(
      'card',
      'Kartu atau bungkus, misalnya "kartu kosong, tinggal tulis"',
      'Card or wrapping, for example "a blank card to write on"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
  ],
  parts: {
    hook: `{{ "Mau bilang sayang tapi malu? Titip lewat ini" | pick: "Sayangnya jarang diucapkan, sekali-sekali dikirim", "Sahabat, pasangan, atau Mama di rumah, boleh dikirimi" | tone: "polite", "Sedikit tanda kasih untuk yang dekat di hati", "young", "Self love juga boleh, kirim ke diri sendiri" | greeting }} 💌
{% if form.whom != "" %}Bisa buat {{ form.whom }}.{% endif %}`,
    stock: `{% if form.card != "" %}Kartu dan bungkus: {{ form.card }}{% endif %}
${orderDates.id}`,
    call: `{{ "Mau kami tuliskan apa" | pick: "Buat siapa, biar kami bungkus yang pas", "Dikirim langsung atau diambil dulu" | tone: "polite", "Untuk siapa kami siapkan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "Some things are easier to send than to say" | pick: "For a friend, a partner, or the one who raised you", "A small way to say you care" }} 💌
{% if form.whom != "" %}It suits {{ form.whom }}.{% endif %}`,
    stock: `{% if form.card != "" %}Card and wrapping: {{ form.card }}{% endif %}
${orderDates.en}`,
    call: `{{ "What shall we write for you" | pick: "Who is it for" }}? ${english.HOW}`,
  },
});
