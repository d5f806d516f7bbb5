import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% unless channel.listing %}{% if form.next != "" %}Kabar berikutnya: {{ form.next }}{% endif %}
{{ "Setiap pesanan kami bungkus sambil ingat siapa yang menunggu." | pick: "Yang belum puas juga boleh bilang, kami dengarkan.", "Kalau ada yang kurang, bilang ke kami, ya." | tone: "polite", "Saran dan masukannya kami terima dengan senang hati." }}{% endunless %}`;

const NEWS_EN = `{% unless channel.listing %}{% if form.next != "" %}Coming next: {{ form.next }}{% endif %}
{{ "If something was not right, please tell us." | pick: "Your suggestions are welcome too." }}{% endunless %}`;

/** A thank-you that sells nothing is believed. */
export default defineTemplate({
  id: 'thank-you',
  name: { id: 'Terima kasih, pembeli', en: 'Thank you, buyers' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['thanks'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'what',
      'Terima kasih untuk apa, misalnya "pesanan minggu ini"',
      'Thanks for what, for example "this week’s orders"',
    ),
    FIELD.text(
      'number',
      'Angka yang ingin dibagikan, misalnya "64 toples sampai di rumah pembeli"',
      'A number to share, for example "64 jars reached their homes"',
    ),
    FIELD.text(
      'moment',
      'Satu kejadian yang berkesan, misalnya "ada yang pesan buat ibunya di Medan"',
      'One moment that stayed, for example "someone ordered for a mother in Medan"',
    ),
    FIELD.text(
      'next',
      'Kabar berikutnya, misalnya "PO dibuka lagi Senin"',
      'What comes next, for example "orders open again on Monday"',
    ),
  ],
  parts: {
    ...NOTICE,
    hook: `{% assign untuk = form.what | truncate: 36 %}{% capture for %}{% if untuk != "" %} untuk {{ untuk }}{% endif %}{% endcapture %}{{ "Terima kasih" | append: for | pick: "Makasih banyak", "Sebelum lanjut, terima kasih dulu" | tone: "polite", "Terima kasih atas kepercayaannya", "young", "Makasih, beneran" | greeting }} 🤍
{% if form.number != "" %}Catatan kecil kami: {{ form.number }}.{% endif %}
{% if form.moment != "" %}Yang kami ingat terus: {{ form.moment }}.{% endif %}${onTikTok(NEWS)}`,
    stock: NEWS,
    area: '',
    call: '',
    trust: `{% if shop.name != "" %}{% unless channel.listing %}Dari kami di {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    ...NOTICE,
    hook: `{% assign what = form.what | truncate: 36 %}{% capture for %}{% if what != "" %} for {{ what }}{% endif %}{% endcapture %}{{ "Thank you" | append: for | pick: "A big thank you from all of us", "First of all: thank you" }} 🤍
{% if form.number != "" %}A small note: {{ form.number }}.{% endif %}
{% if form.moment != "" %}What stayed with us: {{ form.moment }}.{% endif %}${onTikTok(NEWS_EN)}`,
    stock: NEWS_EN,
    area: '',
    call: '',
    trust: `{% if shop.name != "" %}{% unless channel.listing %}From all of us at {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
