import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For meetings of offices and schools: what is in the pack, the smallest order, and the papers they ask for. */
export default defineTemplate({
  id: 'office-pack',
  name: { id: 'Paket rapat dan kantor', en: 'Pack for meetings and offices' },
  kinds: ['food'],
  aims: ['weekday', 'bundle'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'pack',
      'Isi paket, satu per baris, misalnya "Nasi, ayam bakar, lalapan, buah"',
      'What is in the pack, one a line, for example "Rice, grilled chicken, greens, fruit"',
    ),
    FIELD.text('minimum', 'Minimal pesan, misalnya "10 box"', 'Smallest order, for example "10 boxes"'),
    FIELD.text('order', 'Batas pesan, misalnya "H-1 jam 15.00"', 'Order by, for example "day before, 15.00"'),
    FIELD.text(
      'papers',
      'Nota dan pembayaran kantor, misalnya "nota berstempel, tempo 7 hari"',
      'Receipt and payment, for example "stamped receipt, 7 days to pay"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada rapat atau acara kantor minggu ini" | pick: "Sedang mencari konsumsi untuk rapat", "Minggu ini ada tamu kantor", "Sedang mengurus konsumsi kantor" | greeting }}?
{{ "Kami siapkan per kotak" | pick: "Bisa pesan kotakan di sini" }} 🍱`,
    details: `${block.DETAILS}\n{% if form.pack != "" %}Isi paket:\n{{ form.pack | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.order != "" %}Batas pesan: {{ form.order }}{% endif %}`,
    area: `${block.AREA}
{% if form.papers != "" %}{% unless channel.listing %}Untuk kantor: {{ form.papers }}{% endunless %}{% endif %}`,
    call: `{{ "Untuk hari apa dan berapa kotak" | pick: "Rapatnya hari apa, untuk berapa orang" | tone: "polite", "Berkenan memberi tahu hari dan jumlah kotaknya" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "A meeting or an event at the office this week" | pick: "Looking for food for a meeting", "Guests at the office this week" }}?
{{ "We pack it by the box" | pick: "Boxes can be ordered here" }} 🍱`,
    details: `${english.DETAILS}\n{% if form.pack != "" %}In the box:\n{{ form.pack | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Smallest order: {{ form.minimum }}{% endif %}
{% if form.order != "" %}Order by: {{ form.order }}{% endif %}`,
    area: `${english.AREA}
{% if form.papers != "" %}{% unless channel.listing %}For offices: {{ form.papers }}{% endunless %}{% endif %}`,
    call: `{{ "Which day, and how many boxes" | pick: "When is the meeting, and for how many people" }}? ${english.HOW}`,
  },
});
