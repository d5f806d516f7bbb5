import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { onTikTok } from '../any/notice';
import { GREETING } from './dates';

const NEWS = `{% unless channel.listing %}{% if form.hours != "" %}Hari itu: {{ form.hours }}{% endif %}{% endunless %}
{% if form.back != "" %}Buka lagi: {{ form.back | day }}{% endif %}`;

export default defineTemplate({
  id: 'waisak',
  name: { id: 'Ucapan Waisak', en: 'Waisak greeting' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'waisak',
  tone: 'polite',
  form: [
    FIELD.text(
      'hours',
      'Jam layanan hari itu, misalnya "chat dibalas 13.00–20.00"',
      'Hours that day, for example "messages answered 13.00–20.00"',
    ),
    FIELD.date('back', 'Bila libur, buka lagi', 'If closed, open again'),
    FIELD.text('words', 'Kata sendiri (boleh kosong)', 'Your own words (may stay empty)'),
  ],
  parts: {
    ...GREETING,
    hook: `{{ "Selamat hari raya Waisak bagi yang merayakan" | pick: "Selamat Waisak untuk pembeli kami yang merayakan", "Selamat memperingati hari Waisak" | tone: "polite", "Kami mengucapkan selamat hari raya Waisak bagi yang merayakan" }} 🪷
{{ form.words }}${onTikTok(NEWS)}`,
    stock: NEWS,
    trust: `{% if shop.name != "" %}{% unless channel.listing %}Salam damai, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
