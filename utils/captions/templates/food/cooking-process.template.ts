import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Behind the scene: an hour, hands and steps, which is what a photo of the stove wants beside it. */
export default defineTemplate({
  id: 'cooking-process',
  name: { id: 'Di balik dapur: proses masak', en: 'Behind the stove: how it is made' },
  kinds: ['food'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text('start', 'Mulai masak jam, misalnya "03.30"', 'Cooking starts at, for example "03.30"'),
    FIELD.text(
      'steps',
      'Langkahnya, satu per baris, misalnya "Kelapa diparut dan diperas pagi itu juga"',
      'The steps, one a line, for example "Coconut is grated the same morning"',
    ),
    FIELD.text(
      'long',
      'Bagian yang makan waktu, misalnya "bumbu ditumis 40 menit sampai berminyak"',
      'What takes long, for example "the spices are fried for 40 minutes"',
    ),
    FIELD.text(
      'cook',
      'Siapa yang memasak, misalnya "Ibu, resep dari nenek"',
      'Who cooks, for example "Mum, after grandma’s recipe"',
    ),
  ],
  parts: {
    hook: `{% if form.start != "" %}{% assign jam = form.start | truncate: 12 %}{% capture a %}Jam {{ jam }}, kompor kami sudah menyala{% endcapture %}{% capture b %}Kami mulai masak jam {{ jam }}. Begini ceritanya{% endcapture %}{{ a | pick: b | greeting }} 🔥
{%- else %}{{ "Intip dapur kami sebentar, yuk" | pick: "Sebelum sampai di meja makan, ini perjalanannya", "Yang jarang kelihatan: dapur kami waktu kerja" | tone: "polite", "Izinkan kami memperlihatkan dapur kami" | greeting }} 🔥
{%- endif %}
{% if form.long != "" %}Yang butuh sabar: {{ form.long }}.{% endif %}`,
    details: `{% if form.steps != "" %}{{ form.steps | list: "number" }}{% else %}${block.DETAILS}{% endif %}`,
    call: `{{ "Mau mencicipi hasilnya" | pick: "Mau kami masakkan juga", "Penasaran rasanya" | tone: "polite", "Berkenan mencicipi" | greeting }}? ${block.HOW}`,
    trust: `{% if form.cook != "" %}Yang memasak: {{ form.cook }}{% endif %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
  english: {
    hook: `{% if form.start != "" %}{% assign hour = form.start | truncate: 12 %}{% capture a %}At {{ hour }} our stove is already on{% endcapture %}{% capture b %}We start cooking at {{ hour }}, like this{% endcapture %}{{ a | pick: b }} 🔥
{%- else %}{{ "A quick look into our kitchen" | pick: "Before it reaches your table, this happens", "What you rarely see: our kitchen at work" }} 🔥
{%- endif %}
{% if form.long != "" %}What takes its time: {{ form.long }}.{% endif %}`,
    details: `{% if form.steps != "" %}{{ form.steps | list: "number" }}{% else %}${english.DETAILS}{% endif %}`,
    call: `{{ "Would you like to taste it" | pick: "Shall we cook some for you" }}? ${english.HOW}`,
    trust: `{% if form.cook != "" %}Cooked by: {{ form.cook }}{% endif %}
{{ product.permits | list: "plain" }}
${english.SIGN}`,
  },
});
