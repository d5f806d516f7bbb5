import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Under the opening of a post; a listing has no opening and names them among its details. */
const STEPS = `{{ form.steps | list: "number" }}`;

export default defineTemplate({
  id: 'how-it-goes',
  name: { id: 'Alur kerja kami', en: 'How the work goes, step by step' },
  kinds: ['service'],
  aims: ['tips', 'new'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'steps',
      'Langkahnya, satu per baris, misalnya "Kirim foto dan keluhan"',
      'The steps, one a line, for example "Send a photo of the problem"',
    ),
    FIELD.text(
      'time',
      'Dari awal sampai selesai, misalnya "2–3 hari"',
      'From start to end, for example "2–3 days"',
    ),
    FIELD.text(
      'pay',
      'Cara bayar, misalnya "DP 50%, sisanya setelah selesai"',
      'Paying, for example "50% first, the rest when done"',
    ),
    FIELD.text(
      'news',
      'Kabar selama dikerjakan, misalnya "foto setiap sore"',
      'News meanwhile, for example "a photo every afternoon"',
    ),
  ],
  parts: {
    hook: `{% if form.steps != "" %}{{ "Begini alurnya dari awal sampai selesai" | pick: "Baru pertama pesan? Begini urutannya", "Supaya jelas dari awal, ini langkahnya" | tone: "polite", "Berikut alur pengerjaan kami", "young", "Alurnya gampang, cek dulu", "mothers", "Biar tidak bingung, ini urutannya" | greeting }} 👇
${STEPS}
{%- else %}{{ "Baru pertama mau pakai jasa kami? Tanya alurnya dulu" | pick: "Mau tahu alurnya sebelum pesan? Tanya saja", "Belum tahu cara pesannya? Kami jelaskan" | tone: "polite", "Sebelum memesan, silakan tanyakan alur kerja kami" | greeting }}.
{%- endif %}`,
    details: `${block.DETAILS}
{% if channel.listing and form.steps != "" %}Alur kerja:\n${STEPS}{% endif %}`,
    stock: `{% if form.time != "" %}Dari awal sampai selesai: {{ form.time }}{% endif %}
{% if form.pay != "" %}Cara bayar: {{ form.pay }}{% endif %}
{% if form.news != "" %}Kabar selama dikerjakan: {{ form.news }}{% endif %}`,
    call: `{{ "Mau mulai dari langkah pertama" | pick: "Mau mulai kapan", "Sudah jelas, atau masih ada yang mau ditanyakan" | tone: "polite", "Berkenan kami mulai" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.steps != "" %}{{ "This is how it goes, from start to end" | pick: "Ordering for the first time? These are the steps", "So that all is clear, step by step" }} 👇
${STEPS}
{%- else %}{{ "First time with us? Ask how it works" | pick: "Would you like to know how we work? Just ask" }}.
{%- endif %}`,
    details: `${english.DETAILS}
{% if channel.listing and form.steps != "" %}How it goes:\n${STEPS}{% endif %}`,
    stock: `{% if form.time != "" %}From start to end: {{ form.time }}{% endif %}
{% if form.pay != "" %}Paying: {{ form.pay }}{% endif %}
{% if form.news != "" %}News meanwhile: {{ form.news }}{% endif %}`,
    call: `{{ "Shall we begin with step one" | pick: "When would you like to start" }}? ${english.HOW}`,
  },
});
