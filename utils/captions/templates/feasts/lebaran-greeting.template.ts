import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { onTikTok } from '../any/notice';
import { GREETING } from './dates';

const NEWS = `{% if form.from != "" %}Kami libur mulai {{ form.from | day }}{% endif %}
{% if form.back != "" %}Buka lagi {{ form.back | day }}{% endif %}`;

const NEWS_EN = `{% if form.from != "" %}We are closed from {{ form.from | day }}{% endif %}
{% if form.back != "" %}Open again {{ form.back | day }}{% endif %}`;

export default defineTemplate({
  id: 'lebaran-greeting',
  name: { id: 'Ucapan Idulfitri dan hari libur', en: 'Idulfitri greeting and closed days' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['lebaran', 'thanks'],
  formula: 'info',
  season: 'lebaran',
  tone: 'warm',
  form: [
    FIELD.date('from', 'Libur mulai', 'Closed from'),
    FIELD.date('back', 'Buka lagi', 'Open again'),
    FIELD.text(
      'words',
      'Kata sendiri untuk pembeli (boleh kosong)',
      'Your own words to buyers (may stay empty)',
    ),
  ],
  parts: {
    ...GREETING,
    hook: `{{ "Selamat Idulfitri" | pick: "Selamat hari raya Idulfitri", "Selamat Lebaran bagi yang merayakan" | tone: "polite", "Kami mengucapkan selamat hari raya Idulfitri" | greeting }} 🌙
{{ "Mohon maaf lahir dan batin." | pick: "Maaf lahir batin, ya, kalau ada pesanan atau balasan kami yang kurang.", "Maaf kalau selama ini ada kata atau layanan kami yang kurang pas." | tone: "polite", "Mohon maaf lahir dan batin atas segala kekurangan kami dalam melayani." }}
{{ form.words }}${onTikTok(NEWS)}`,
    stock: NEWS,
    trust: `{% if shop.name != "" %}{% unless channel.listing %}Dari keluarga {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    ...GREETING,
    hook: `{{ "Happy Idulfitri" | pick: "A blessed Idulfitri to all who celebrate", "Selamat Idulfitri" }} 🌙
{{ "If we fell short in any way this year, please forgive us." | pick: "Please forgive us for any late reply or mistake." }}
{{ form.words }}${onTikTok(NEWS_EN)}`,
    stock: NEWS_EN,
    trust: `{% if shop.name != "" %}{% unless channel.listing %}From the family of {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
