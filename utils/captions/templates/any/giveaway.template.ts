import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE } from './notice';

/** The platform's name where one must not be taken for the sponsor. */
const PLATFORM = `{% assign host = "" %}{% if channel.id == "instagram" %}{% assign host = "Instagram" %}{% elsif channel.id == "facebook" or channel.id == "facebook-group" %}{% assign host = "Facebook" %}{% elsif channel.id == "tiktok" %}{% assign host = "TikTok" %}{% endif %}`;

/** All rules stand in the opening: whoever takes part must be able to read them on every channel. */
export default defineTemplate({
  id: 'giveaway',
  name: { id: 'Bagi hadiah, aturannya jelas', en: 'A small giveaway, rules written out' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['giveaway'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'prize',
      'Hadiahnya, misalnya "1 toples untuk 3 orang"',
      'The prize, for example "1 jar each for 3 people"',
    ),
    FIELD.date('start', 'Mulai', 'Starts'),
    FIELD.date('end', 'Ditutup', 'Ends'),
    FIELD.text(
      'how',
      'Cara ikut, satu per baris, misalnya "jawab: rasa yang disuka?"',
      'How to take part, one a line, for example "tell us your favourite flavour"',
    ),
    FIELD.text(
      'chosen',
      'Cara memilih dan kapan diumumkan, misalnya "diundi, diumumkan 20 Desember di sini"',
      'How chosen and when told, for example "drawn, announced here on 20 December"',
    ),
  ],
  parts: {
    ...NOTICE,
    hook: `${PLATFORM}{% if form.how != "" or form.end != "" %}{{ "Kami mau bagi hadiah kecil" | pick: "Ada hadiah kecil buat yang mau ikut", "Bagi hadiah, aturannya di bawah" | tone: "polite", "Kami menyiapkan hadiah kecil", "young", "Giveaway kecil-kecilan dari kami" | greeting }} 🎁
{%- else %}{{ "Kami lagi siapkan hadiah kecil buat pembeli" | pick: "Sebentar lagi ada bagi hadiah kecil di sini", "Hadiah kecilnya lagi kami bungkus" | greeting }} 🎁
Aturannya kami tulis dulu biar jelas.
{%- endif %}
Hadiah: {% if form.prize != "" %}{{ form.prize }}{% elsif product.name != "" %}{{ product.short }}{% else %}kejutan kecil dari kami{% endif %}
{% if form.start != "" %}Mulai: {{ form.start | day }}{% endif %}
{% if form.end != "" %}Ditutup: {{ form.end | day }}{% endif %}
{% if form.how != "" %}Cara ikut:\n{{ form.how | list: "number" }}{% endif %}
{% if form.chosen != "" %}Pemenang: {{ form.chosen }}{% endif %}
{% if form.how != "" %}Cukup ikut sendiri, tidak perlu mengajak siapa-siapa.{% endif %}
{% if host != "" %}Acara ini kami adakan sendiri, tidak disponsori atau dikelola {{ host }}.{% else %}Acara ini kami adakan sendiri.{% endif %}`,
    stock: '',
    area: '',
    call: '',
    trust: `{% if shop.name != "" %}{% unless channel.listing %}Semoga beruntung, {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    ...NOTICE,
    hook: `${PLATFORM}{% if form.how != "" or form.end != "" %}{{ "A small giveaway from us" | pick: "We are giving something away", "A little present, and here are the rules" }} 🎁
{%- else %}{{ "We are preparing a small giveaway" | pick: "Soon we give something away here", "The present is being wrapped" }} 🎁
The rules come first, so that they are clear.
{%- endif %}
Prize: {% if form.prize != "" %}{{ form.prize }}{% elsif product.name != "" %}{{ product.short }}{% else %}a small surprise{% endif %}
{% if form.start != "" %}Starts: {{ form.start | day }}{% endif %}
{% if form.end != "" %}Ends: {{ form.end | day }}{% endif %}
{% if form.how != "" %}How to take part:\n{{ form.how | list: "number" }}{% endif %}
{% if form.chosen != "" %}Winners: {{ form.chosen }}{% endif %}
{% if form.how != "" %}Just you is enough, no need to bring anyone along.{% endif %}
{% if host != "" %}We run this ourselves; it is not sponsored or administered by {{ host }}.{% else %}We run this ourselves.{% endif %}`,
    stock: '',
    area: '',
    call: '',
    trust: `{% if shop.name != "" %}{% unless channel.listing %}Good luck, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
