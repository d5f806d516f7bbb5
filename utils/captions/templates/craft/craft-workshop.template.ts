import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A class has its own place; where that is told, the shop's would only confuse. */
const area = (pay: string, usual: string) =>
  `{% if form.place == "" %}${usual}{% elsif shop.payment != "" %}${pay}: {{ shop.payment }}{% endif %}`;

/** Under the opening of a post, which names the day; a listing names all beside the price. */
const meet = (time: string, place: string) => `{% if form.time != "" %}${time}: {{ form.time }}{% endif %}
{% if form.place != "" %}${place}: {{ form.place }}{% endif %}`;

const stock = (day: string, meeting: string, seats: string) =>
  `{% if channel.listing %}{% if form.date != "" %}${day}: {{ form.date | day }}{% endif %}
${meeting}{% endif %}
{% if form.seats != "" %}${seats}: {{ form.seats }}{% endif %}`;

const MEET = meet('Jam', 'Tempat');
const MEET_EN = meet('Time', 'Place');

export default defineTemplate({
  id: 'craft-workshop',
  name: { id: 'Kelas membuat sendiri', en: 'A class to make it yourself' },
  kinds: ['craft', 'service', 'other'],
  aims: ['new'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('date', 'Hari kelas', 'Day of the class'),
    FIELD.text('time', 'Jam, misalnya "10.00–12.00"', 'Time, for example "10.00–12.00"'),
    FIELD.text(
      'place',
      'Tempat, misalnya "rumah kami di Sekupang"',
      'Place, for example "our house in Sekupang"',
    ),
    FIELD.text('seats', 'Kursi, misalnya "8 orang"', 'Seats, for example "8 people"'),
    FIELD.text(
      'included',
      'Sudah termasuk, satu per baris, misalnya "Bahan dan alat"',
      'What is included, one a line, for example "Material and tools"',
    ),
  ],
  parts: {
    hook: `{% if form.date != "" %}{% assign hari = form.date | day %}{% assign a = "Kita buka kelas " | append: hari %}{% assign b = "Ada kelas " | append: hari %}{% assign c = "Kelas berikutnya " | append: hari %}{{ a | pick: b, c | greeting }} ✂️
{%- else %}{{ "Mau coba bikin sendiri" | pick: "Pernah ingin belajar membuatnya", "Mau duduk bareng dan belajar membuatnya" | tone: "polite", "Ingin belajar membuatnya sendiri", "young", "Pengin bisa bikin sendiri" | greeting }}? ✂️
{%- endif %}
${MEET}`,
    details: `${block.DETAILS}
{% if form.included != "" %}Sudah termasuk:\n{{ form.included | list }}{% endif %}`,
    stock: stock('Hari', MEET, 'Kursi'),
    area: area('Pembayaran', block.AREA),
    call: `{{ "Mau disimpankan kursi" | pick: "Mau ikut, sendiri atau ajak teman", "Mau daftar untuk berapa orang" | tone: "polite", "Berkenan kami simpankan kursi" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.date != "" %}{% assign on = form.date | day %}{{ "We are holding a class on" | pick: "Come and make one with us on", "Our next class is on" }} {{ on }} ✂️
{%- else %}{{ "Would you like to make one yourself" | pick: "Ever wanted to learn how it is made", "Would you like to sit down and learn it with us" }}? ✂️
{%- endif %}
${MEET_EN}`,
    details: `${english.DETAILS}
{% if form.included != "" %}Included:\n{{ form.included | list }}{% endif %}`,
    stock: stock('Day', MEET_EN, 'Seats'),
    area: area('Payment', english.AREA),
    call: `{{ "Shall we keep a seat for you" | pick: "How many of you would like to come" }}? ${english.HOW}`,
  },
});
