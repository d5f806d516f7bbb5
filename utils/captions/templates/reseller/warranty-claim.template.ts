import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const STEPS = `{% if form.period != "" %}Masa garansi: {{ form.period }}{% endif %}
{% if form.steps != "" %}Cara klaim:\n{{ form.steps | list: "number" }}{% endif %}`;

const STEPS_EN = `{% if form.period != "" %}Warranty: {{ form.period }}{% endif %}
{% if form.steps != "" %}How to claim:\n{{ form.steps | list: "number" }}{% endif %}`;

export default defineTemplate({
  id: 'warranty-claim',
  name: { id: 'Cara klaim garansi', en: 'How to claim the warranty' },
  kinds: ['reseller', 'service', 'craft', 'other'],
  aims: ['tips'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'period',
      'Masa garansi, misalnya "7 hari sejak diterima, untuk mesin"',
      'How long and for what, for example "7 days, for the motor"',
    ),
    FIELD.text('covers', 'Yang ditanggung, satu per baris', 'What is covered, one a line'),
    FIELD.text('excluded', 'Yang tidak ditanggung, satu per baris', 'What is not covered, one a line'),
    FIELD.text(
      'steps',
      'Cara klaim, satu per baris, misalnya "Kirim video kendalanya"',
      'How to claim, one a line',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut cara klaim garansi di toko kami" | pick: "Ketentuan garansi kami tuliskan di sini", "Bila ada kendala, berikut cara klaimnya" -%}
{% assign polite_ask = "Bila ada kendala, silakan kabari kami" | pick: "Ada kendala dengan barangnya? Mohon kabari kami", "Mengenai garansi, silakan bertanya dulu" -%}
{% if form.steps != "" or form.period != "" %}{{ "Kalau ada kendala, klaimnya begini" | pick: "Simpan ini, siapa tahu nanti perlu klaim", "Soal garansi, kami tulis di depan" | tone: "polite", polite | greeting }} 🔧
{%- else %}{{ "Ada kendala dengan barangnya? Kabari kami" | pick: "Kalau barangnya bermasalah, bilang ke kami dulu", "Sebelum beli, boleh tanya soal garansinya" | tone: "polite", polite_ask | greeting }} 🔧
{%- endif %}`,
    product: `${block.PRODUCT}\n{% unless channel.listing %}${STEPS}{% endunless %}`,
    details: `{% if form.steps != "" and product.details.size > 0 %}{% unless channel.listing %}Detail barangnya:{% endunless %}{% endif %}
${block.DETAILS}
{% if channel.listing %}${STEPS}{% endif %}
{% if form.covers != "" %}Ditanggung:\n{{ form.covers | list }}{% endif %}
{% if form.excluded != "" %}Tidak ditanggung:\n{{ form.excluded | list }}{% endif %}`,
    call: `{{ "Mau klaim, mau tanya, atau mau pesan" | pick: "Ada kendala, atau mau pesan satu" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.steps != "" or form.period != "" %}{{ "If something is wrong, here is how to claim" | pick: "Keep this, in case you need it one day", "Our warranty, written down before you buy" }} 🔧
{%- else %}{{ "Is something wrong with it? Let us know" | pick: "Trouble with your order? Tell us first", "Ask us about the warranty before you buy" }} 🔧
{%- endif %}`,
    product: `${english.PRODUCT}\n{% unless channel.listing %}${STEPS_EN}{% endunless %}`,
    details: `{% if form.steps != "" and product.details.size > 0 %}{% unless channel.listing %}About the item:{% endunless %}{% endif %}
${english.DETAILS}
{% if channel.listing %}${STEPS_EN}{% endif %}
{% if form.covers != "" %}Covered:\n{{ form.covers | list }}{% endif %}
{% if form.excluded != "" %}Not covered:\n{{ form.excluded | list }}{% endif %}`,
    call: `{{ "A claim, a question or an order" | pick: "Trouble with yours, or would you like one" }}? ${english.HOW}`,
  },
});
