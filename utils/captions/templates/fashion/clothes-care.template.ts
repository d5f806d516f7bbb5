import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const CARE = '{% if form.tips != "" %}Cara merawat:\n{{ form.tips | list }}{% endif %}';
const AVOID = '{% if form.avoid != "" %}Sebaiknya dihindari:\n{{ form.avoid | list }}{% endif %}';

const CARE_EN = '{% if form.tips != "" %}How to care for it:\n{{ form.tips | list }}{% endif %}';
const AVOID_EN = '{% if form.avoid != "" %}Better avoid:\n{{ form.avoid | list }}{% endif %}';

/** The advice is what buyers keep, so it stands with the name; a listing has it among the details. */
export default defineTemplate({
  id: 'clothes-care',
  name: { id: 'Tips mencuci dan merawat baju', en: 'Washing and care tips' },
  kinds: ['fashion'],
  aims: ['tips'],
  formula: 'info',
  tone: 'mothers',
  form: [
    FIELD.text(
      'tips',
      'Cara merawat, satu per baris, misalnya "Cuci dengan tangan"',
      'How to care for it, one a line, for example "Wash by hand"',
    ),
    FIELD.text('avoid', 'Yang dihindari, satu per baris', 'What to avoid, one a line'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut cara merawat pakaian ini" | pick: "Catatan perawatan untuk pakaian ini", "Sebelum dicuci, mohon dibaca sebentar" -%}
{% assign mothers = "Hari cucian? Baca ini sebentar" | pick: "Sebelum masuk mesin cuci, cek dulu" -%}
{% if form.tips != "" or form.avoid != "" %}{{ "Sebelum masuk mesin cuci, baca ini sebentar" | pick: "Catatan cuci untuk baju yang satu ini", "Cara cucinya kami tulis di sini" | tone: "mothers", mothers, "polite", polite | greeting }} 🧼
{%- else %}{{ "Baju begini biasanya dicuci bagaimana" | pick: "Baju kesayangan, merawatnya bagaimana", "Cuci tangan atau mesin, biasanya pilih yang mana" | greeting }}? 🧼
{%- endif %}`,
    product: `${block.PRODUCT}\n{% unless channel.listing %}${CARE}{% endunless %}`,
    details: `{% if channel.listing %}${block.DETAILS}\n${CARE}\n${AVOID}{% else %}${AVOID}
{% if product.details.size > 0 %}{% if form.tips != "" or form.avoid != "" %}Detail bajunya:\n{% endif %}${block.DETAILS}{% endif %}{% endif %}`,
    call: `{{ "Mau punya yang ini juga" | pick: "Mau pesan atau tanya cara cucinya dulu" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.tips != "" or form.avoid != "" %}{{ "Before it goes into the machine, read this" | pick: "A washing note for this piece", "How to wash it, written down for you" }} 🧼
{%- else %}{{ "How do you wash clothes like this" | pick: "By hand or by machine, which do you choose", "Your favourite shirt, how do you care for it" }}? 🧼
{%- endif %}`,
    product: `${english.PRODUCT}\n{% unless channel.listing %}${CARE_EN}{% endunless %}`,
    details: `{% if channel.listing %}${english.DETAILS}\n${CARE_EN}\n${AVOID_EN}{% else %}${AVOID_EN}
{% if product.details.size > 0 %}{% if form.tips != "" or form.avoid != "" %}About this piece:\n{% endif %}${english.DETAILS}{% endif %}{% endif %}`,
    call: `{{ "Would you like one too" | pick: "Ready to order, or a question about washing first" }}? ${english.HOW}`,
  },
});
