import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Stands under the opening of a post, and among the details of a listing. */
const maker = (by: string, since: string) =>
  `{% if form.maker != "" %}${by}: {{ form.maker }}{% endif %}
{% if form.since != "" %}${since}: {{ form.since }}{% endif %}`;

const BY = maker('Pembuat', 'Mulai membuat');
const BY_EN = maker('Made by', 'Making since');

export default defineTemplate({
  id: 'makers-story',
  name: { id: 'Cerita pembuatnya', en: 'The maker’s story' },
  kinds: ['craft'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'maker',
      'Siapa pembuatnya, misalnya "Bu Sari, penganyam"',
      'Who makes it, for example "Bu Sari, weaver"',
    ),
    FIELD.text('since', 'Mulai membuat, misalnya "2015"', 'Making since, for example "2015"'),
    FIELD.text(
      'story',
      'Ceritanya, misalnya "Belajar dari ibunya, sekarang mengajari dua tetangga"',
      'The story, for example "She learnt from her mother and now teaches two neighbours"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.maker != "" %}{{ "Kenalkan, ini yang membuatnya" | pick: "Ini tangan di balik karya kami", "Boleh kami kenalkan pembuatnya" | tone: "polite", "Perkenalkan, pembuat karya kami", "young", "Kenalan dulu sama yang bikin, yuk" | greeting }} 🤝
{%- elsif form.story != "" %}{{ "Mau cerita sedikit soal yang membuatnya" | pick: "Ada cerita dari yang membuat ini", "Sebelum lihat barangnya, dengar dulu ceritanya" | greeting }} 🤝
{%- else %}{{ "Mau tahu siapa yang membuatnya" | pick: "Penasaran siapa yang mengerjakan ini", "Mau kenal pembuatnya" | greeting }}? Tanya saja, kami senang bercerita 🤝
{%- endif %}
${BY}`,
    details: `{{ form.story }}
{% if channel.listing %}${BY}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau punya satu buatannya" | pick: "Mau pesan karyanya", "Mau karyanya ada di rumah" | tone: "polite", "Berkenan memesan karyanya" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.maker != "" %}{{ "Meet the hands behind our work" | pick: "May we introduce the maker", "This is who makes it" }} 🤝
{%- elsif form.story != "" %}{{ "A short story about the one who makes it" | pick: "Before the piece, a word about its maker" }} 🤝
{%- else %}{{ "Would you like to know who makes it" | pick: "Curious whose hands made this" }}? Just ask, we love to tell 🤝
{%- endif %}
${BY_EN}`,
    details: `{{ form.story }}
{% if channel.listing %}${BY_EN}{% endif %}
${english.DETAILS}`,
    call: `{{ "Would you like one of these pieces" | pick: "Shall we put one aside for you" }}? ${english.HOW}`,
  },
});
