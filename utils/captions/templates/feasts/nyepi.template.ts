import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { onTikTok } from '../any/notice';
import { GREETING } from './dates';

const NEWS = `{% if form.from != "" %}Kami libur mulai {{ form.from | day }}{% endif %}
{% if form.back != "" %}Kembali melayani {{ form.back | day }}{% endif %}
{% if form.parcel != "" %}Kiriman: {{ form.parcel }}{% endif %}`;

const NEWS_EN = `{% if form.from != "" %}We are closed from {{ form.from | day }}{% endif %}
{% if form.back != "" %}Back at work {{ form.back | day }}{% endif %}
{% if form.parcel != "" %}Parcels: {{ form.parcel }}{% endif %}`;

/** A quiet day gets a quiet notice: nothing is sold in it. */
export default defineTemplate({
  id: 'nyepi',
  name: { id: 'Kabar tenang saat Nyepi', en: 'A quiet notice for Nyepi' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'nyepi',
  tone: 'polite',
  form: [
    FIELD.date('from', 'Kami libur mulai', 'Closed from'),
    FIELD.date('back', 'Kembali melayani', 'Back at work'),
    FIELD.text(
      'parcel',
      'Soal kiriman, misalnya "paket ke Bali jalan lagi sesudah Nyepi"',
      'About parcels, for example "parcels to Bali leave after Nyepi"',
    ),
  ],
  parts: {
    ...GREETING,
    hook: `{{ "Selamat hari raya Nyepi bagi yang merayakan" | pick: "Rahajeng Nyepi untuk saudara kami di Bali dan di mana pun", "Selamat menjalani Catur Brata Penyepian" | tone: "polite", "Kami mengucapkan selamat hari raya Nyepi bagi yang merayakan" }}.
{{ "Semoga harinya hening dan tenang." | pick: "Semoga heningnya membawa damai." }}${onTikTok(NEWS)}`,
    stock: NEWS,
    trust: '{% unless channel.listing %}{{ shop.name }}{% endunless %}',
    hashtags: '',
  },
  english: {
    ...GREETING,
    hook: `{{ "A peaceful Nyepi to all who observe it" | pick: "Rahajeng Nyepi, to Bali and wherever you are", "Wishing a quiet Nyepi to those who keep it" }}.${onTikTok(NEWS_EN)}`,
    stock: NEWS_EN,
    trust: '{% unless channel.listing %}{{ shop.name }}{% endunless %}',
    hashtags: '',
  },
});
