import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** One piece with what goes with it; further goods of the post are what it is worn with. */
export default defineTemplate({
  id: 'mix-match',
  name: { id: 'Mix & match satu potong', en: 'Mix and match one piece' },
  kinds: ['fashion'],
  aims: ['tips', 'bundle'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'looks',
      'Ide padanan, satu per baris, misalnya "Ke kondangan: rok satin dan selop"',
      'Ideas to combine, one a line, for example "To a wedding: a satin skirt"',
    ),
    FIELD.text('easy', 'Kenapa gampang dipadukan, misalnya "warnanya kalem"', 'Why it combines well'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign young = "OOTD-nya mau dipadukan sama apa" | pick: "Di-mix sama apa enaknya" -%}
{{ "Yang ini enaknya dipadukan dengan apa" | pick: "Di lemari ada apa yang cocok dengan ini", "Satu potong ini, mau dipakai ke mana dulu" | tone: "young", young | greeting }}? 👚`,
    details: `{% if form.easy != "" %}Kenapa gampang dipadukan: {{ form.easy }}{% endif %}
${block.DETAILS}
{% if form.looks != "" %}Ide padanan:\n{{ form.looks | list }}{% endif %}`,
    price: `${block.PRICE_LINE}\n${block.PROMO_TERMS}
{% if others.size > 0 %}Padanan yang juga ada di sini:\n{{ others | list }}{% endif %}`,
    call: `{% if others.size > 0 %}{{ "Mau sekalian sama padanannya" | pick: "Mau satu ini saja atau sama padanannya" | greeting }}
{%- else %}{{ "Sudah kebayang padanannya" | pick: "Mau dipadukan dengan yang mana" | greeting }}
{%- endif %}? ${block.HOW}`,
  },
});
