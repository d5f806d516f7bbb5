import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Short channels have no room for details, and the answer to the problem has to stand somewhere. */
const BRIEF = `{% assign brief = false %}{% if channel.id == "whatsapp-status" or channel.id == "tiktok" %}{% assign brief = true %}{% endif %}`;
const SOLUTION = `{% if form.solution != "" %}Yang kami kerjakan:\n{{ form.solution | list }}{% endif %}`;

/** Problem, what comes of it, what we do: told as facts, without frightening anybody. */
export default defineTemplate({
  id: 'problem-solved',
  name: { id: 'Keluhan dan cara kami menanganinya', en: 'A problem and what we do about it' },
  kinds: ['service'],
  aims: ['tips', 'new'],
  formula: 'pas',
  tone: 'polite',
  form: [
    FIELD.text(
      'problem',
      'Keluhan yang sering datang, misalnya "AC menyala tapi tidak dingin"',
      'A problem you often see, for example "The AC runs but does not cool"',
    ),
    FIELD.text(
      'cause',
      'Biasanya karena apa, misalnya "saringannya penuh debu"',
      'The usual reason, for example "the filter is full of dust"',
    ),
    FIELD.text(
      'self',
      'Yang bisa dicoba sendiri, misalnya "bilas saringannya, keringkan, pasang lagi"',
      'What one may try alone, for example "rinse the filter, let it dry, put it back"',
    ),
    FIELD.text(
      'solution',
      'Yang kami kerjakan, satu per baris, misalnya "Cek tekanan freon"',
      'What we do, one a line, for example "Check the pressure"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.problem != "" %}{{ "Pernah ketemu yang begini" | pick: "Lagi punya masalah yang sama", "Ini keluhan yang sering kami dengar. Sama" | tone: "polite", "Apakah sedang menghadapi kendala ini", "young", "Pernah gini juga nggak", "mothers", "Di rumah pernah begini juga" | greeting }}? 🛠️
“{{ form.problem }}”
{% if form.cause != "" %}Biasanya karena: {{ form.cause }}{% endif %}
{% if form.self != "" %}Coba dulu sendiri: {{ form.self }}{% endif %}
{%- else %}{{ "Ada yang lagi bikin repot di rumah" | pick: "Ada yang rusak atau tidak beres", "Ada pekerjaan yang tertunda terus" | tone: "polite", "Ada kendala yang dapat kami bantu", "young", "Ada yang lagi error di rumah" | greeting }}? 🛠️
{%- endif %}`,
    product: `${BRIEF}${block.PRODUCT}
{% if brief %}${SOLUTION}{% endif %}`,
    details: `${BRIEF}${block.DETAILS}
{% unless brief %}${SOLUTION}{% endunless %}`,
    stock: '',
    call: `{% if form.problem != "" and form.self != "" %}{{ "Sudah dicoba dan belum beres" | pick: "Masih sama setelah dicoba" | tone: "polite", "Bila belum teratasi, boleh kami bantu" | greeting }}?
{%- else %}{{ "Mau kami bantu cek" | pick: "Mau ceritakan keluhannya dulu", "Mau dijadwalkan" | tone: "polite", "Berkenan kami bantu periksa" | greeting }}?
{%- endif %} ${block.HOW}`,
  },
});
