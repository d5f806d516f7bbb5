import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For those who sell what others make, too: one small thing that happened, and who sits behind the counter. */
export default defineTemplate({
  id: 'story-behind-counter',
  name: { id: 'Cerita dari meja jualan', en: 'A story from behind the counter' },
  kinds: ['reseller', 'service', 'food', 'fashion', 'craft', 'other'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'moment',
      'Kejadian hari ini, misalnya "Ada bapak yang bingung pilih warna, akhirnya telepon istrinya."',
      'What happened, for example "A man could not choose the colour and called his wife."',
    ),
    FIELD.text(
      'lesson',
      'Yang kami pelajari, misalnya "sekarang semua warna kami foto"',
      'What you learnt, for example "now we take photos of every colour"',
    ),
    FIELD.text(
      'who',
      'Siapa di balik meja, misalnya "Rani yang balas chat, Ibu yang membungkus"',
      'Who is there, for example "Rani answers, her mother wraps"',
    ),
  ],
  parts: {
    hook: `{% if form.moment != "" %}{{ "Cerita kecil dari meja jualan" | pick: "Hari ini ada kejadian, kami ingat terus", "Mampir sebentar, kami mau cerita" | tone: "polite", "Sedikit cerita dari meja kami", "young", "Storytime tipis-tipis dari meja jualan" | greeting }} ☕
{{ form.moment }}
{%- else %}{{ "Mampir dulu ke meja jualan kami" | pick: "Di balik tiap chat, ada kami di sini", "Salam dari balik meja jualan" | tone: "polite", "Salam hangat dari meja kami" | greeting }} ☕
{%- endif %}
{% if form.lesson != "" %}Dari situ, {{ form.lesson }}.{% endif %}`,
    product: `{% unless channel.listing %}{% if product.name != "" %}{{ "Yang ada di meja hari ini" | pick: "Yang lagi kami siapkan" }}:{% endif %}{% endunless %}
${block.PRODUCT}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    call: `{{ "Mau cerita balik juga boleh. Ada yang mau dipesan" | pick: "Ada yang mau dipesan hari ini", "Butuh sesuatu dari meja kami" | tone: "polite", "Berkenan memesan" | greeting }}? ${block.HOW}`,
    trust: `{% unless channel.listing %}{% if form.who != "" %}Di balik meja: {{ form.who }}{% endif %}{% endunless %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
});
