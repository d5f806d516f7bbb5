import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/**
 * Prize and days stand together, the rules with the call, so that no social channel shows one without the
 * other. A listing has no giveaway.
 */
export default defineTemplate({
  id: 'shop-giveaway',
  name: { id: 'Giveaway dengan aturan jelas', en: 'Giveaway with clear rules' },
  kinds: ['reseller', 'fashion', 'food', 'craft', 'other'],
  aims: ['giveaway'],
  formula: 'info',
  tone: 'young',
  withoutOrder: true,
  form: [
    FIELD.text(
      'prize',
      'Hadiah, misalnya "1 tas untuk 2 pemenang"',
      'Prize, for example "a bag for 2 winners"',
    ),
    FIELD.text('how', 'Cara ikut, satu per baris', 'How to take part, one step a line'),
    FIELD.date('closes', 'Ditutup tanggal', 'Closes on'),
    FIELD.date('announced', 'Diumumkan tanggal', 'Announced on'),
    FIELD.text(
      'terms',
      'Syarat, misalnya "pemenang diundi, ongkir kami tanggung"',
      'Terms, for example "winners are drawn by lot"',
    ),
  ],
  parts: {
    hook: `{% assign polite = "Kami mengadakan giveaway untuk pelanggan" | pick: "Giveaway kami sudah dibuka", "Ada giveaway dari toko kami, berikut aturannya" -%}
{% assign young = "Giveaway kecil-kecilan, ikutan yuk" | pick: "Bagi-bagi dari kami, yuk ikut" -%}
{% if form.prize != "" or form.how != "" %}{{ "Ada giveaway kecil dari kami" | pick: "Kami mau bagi hadiah, aturannya di bawah", "Giveaway sudah dibuka, baca aturannya dulu ya" | tone: "young", young, "polite", polite | greeting }} 🎁
{%- else %}{{ "Kami lagi menyiapkan giveaway, enaknya hadiahnya apa" | pick: "Kalau kami bikin giveaway, mau hadiah apa", "Giveaway berikutnya, mau yang mana hadiahnya" | greeting }}? 🎁
{%- endif %}`,
    product: `${block.PRODUCT}
{% unless channel.listing %}{% if form.prize != "" %}Hadiah: {{ form.prize }}{% endif %}
{% if form.closes != "" %}Hari terakhir ikut: {{ form.closes | day }}{% endif %}
{% if form.announced != "" %}Diumumkan: {{ form.announced | day }}{% endif %}{% endunless %}`,
    call: `{% if form.how != "" %}Cara ikut:\n{{ form.how | list: "number" }}{% endif %}
{% if form.terms != "" %}Syarat: {{ form.terms }}{% endif %}
{% if form.prize != "" or form.how != "" %}Giveaway ini dari toko kami sendiri, tidak terkait dengan aplikasi ini.{% endif %}
{{ "Mau sekalian pesan" | pick: "Mau beli tanpa menunggu giveaway" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.prize != "" or form.how != "" %}{{ "A small giveaway from our shop" | pick: "We are giving something away, rules below", "Our giveaway is open, please read the rules" }} 🎁
{%- else %}{{ "We are planning a giveaway. What should the prize be" | pick: "If we held a giveaway, what would you like to win", "Which prize should our next giveaway have" }}? 🎁
{%- endif %}`,
    product: `${english.PRODUCT}
{% unless channel.listing %}{% if form.prize != "" %}Prize: {{ form.prize }}{% endif %}
{% if form.closes != "" %}Last day to join: {{ form.closes | day }}{% endif %}
{% if form.announced != "" %}Announced: {{ form.announced | day }}{% endif %}{% endunless %}`,
    call: `{% if form.how != "" %}How to take part:\n{{ form.how | list: "number" }}{% endif %}
{% if form.terms != "" %}Terms: {{ form.terms }}{% endif %}
{% if form.prize != "" or form.how != "" %}This giveaway is held by our shop alone and has no link with this app.{% endif %}
{{ "Would you like to order as well" | pick: "Would you rather buy one now" }}? ${english.HOW}`,
  },
});
