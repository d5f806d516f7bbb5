import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For any day of the year. Nothing is said of the cloth that the maker has not told. */
export default defineTemplate({
  id: 'batik-story',
  name: { id: 'Cerita sehelai batik', en: 'The story of a batik cloth' },
  kinds: ['fashion', 'craft'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text('motif', 'Motif dan artinya', 'The pattern and its meaning'),
    FIELD.text(
      'technique',
      'Cara membuat, misalnya "batik tulis"',
      'How it is made, for example "hand-drawn"',
    ),
    FIELD.text(
      'maker',
      'Siapa pembuatnya, misalnya "Ibu-ibu di Lasem"',
      'Who makes it, for example "a family in Lasem"',
    ),
    FIELD.text('time', 'Lama membuat, misalnya "3 minggu"', 'Time to make it, for example "3 weeks"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Perkenankan kami bercerita tentang motif ini" | pick: "Motif ini memiliki arti", "Sedikit cerita tentang motif kain ini" -%}
{% assign polite_meet = "Silakan melihat kain ini dari dekat" | pick: "Perkenalkan kain batik yang satu ini", "Kain ini kami perkenalkan" -%}
{% if form.motif != "" %}{{ "Motif ini ada artinya" | pick: "Di balik motif ini ada cerita", "Sebelum dipakai, kenalan dulu dengan motifnya" | tone: "polite", polite | greeting }} 🌿
{%- elsif form.maker != "" %}{{ "Ada tangan-tangan di balik kain ini" | pick: "Kain ini ada pembuatnya, kenalan yuk" | greeting }} 🌿
{%- else %}{{ "Kenalan dengan kain yang satu ini, yuk" | pick: "Coba lihat motifnya pelan-pelan", "Batik ini enaknya dilihat dari dekat" | tone: "polite", polite_meet | greeting }} 🌿
{%- endif %}`,
    product: `${block.PRODUCT}\n{% if form.motif != "" %}Motif: {{ form.motif }}{% endif %}`,
    details: `{% if form.maker != "" %}Dibuat oleh: {{ form.maker }}{% endif %}
{% if form.technique != "" %}Cara membuat: {{ form.technique }}{% endif %}
{% if form.time != "" %}Lama membuat: {{ form.time }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau dipakai sendiri atau untuk hadiah" | pick: "Tertarik dengan motif ini", "Mau lihat motifnya lebih dekat atau langsung pesan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.motif != "" %}{{ "This pattern has a meaning" | pick: "There is a story behind this pattern", "Before you wear it, meet its pattern" }} 🌿
{%- elsif form.maker != "" %}{{ "There are hands behind this cloth" | pick: "Meet the people who made this cloth" }} 🌿
{%- else %}{{ "Take a slow look at this cloth" | pick: "A batik to look at from close by", "Come and meet this piece of batik" }} 🌿
{%- endif %}`,
    product: `${english.PRODUCT}\n{% if form.motif != "" %}Pattern: {{ form.motif }}{% endif %}`,
    details: `{% if form.maker != "" %}Made by: {{ form.maker }}{% endif %}
{% if form.technique != "" %}How it is made: {{ form.technique }}{% endif %}
{% if form.time != "" %}Time to make: {{ form.time }}{% endif %}
${english.DETAILS}`,
    call: `{{ "For yourself, or as a gift" | pick: "Does this pattern speak to you" }}? ${english.HOW}`,
  },
});
