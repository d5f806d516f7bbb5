import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Whoever orders for an event must say when and for how many, so the call asks just that. */
export default defineTemplate({
  id: 'snack-box-event',
  name: { id: 'Snack box untuk acara', en: 'Snack boxes for an event' },
  kinds: ['food'],
  aims: ['preorder', 'bundle'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'boxes',
      'Pilihan isi kotak dengan harga, satu per baris, misalnya "Isi 3 kue + air mineral, Rp15.000"',
      'Boxes with their price, one a line, for example "3 cakes and water, Rp15.000"',
    ),
    FIELD.text('minimum', 'Minimal pesan, misalnya "20 kotak"', 'Smallest order, for example "20 boxes"'),
    FIELD.text('before', 'Pesan kapan, misalnya "H-2"', 'Order when, for example "2 days before"'),
    FIELD.text(
      'label',
      'Stiker atau ucapan, misalnya "bisa tulis nama acara"',
      'Label, for example "with the name of your event"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada acara dalam waktu dekat" | pick: "Konsumsi untuk acaranya sudah ada", "Sedang menyiapkan pengajian, seminar, atau rapat", "Jadi seksi konsumsi bulan ini" | greeting }}?
{{ "Snack box-nya kami yang siapkan." | pick: "Urusan snack box serahkan ke kami.", "Snack box bisa dipesan di sini." }}`,
    price: `${block.PRICE}
{% if form.boxes != "" %}Pilihan isi:\n{{ form.boxes | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.before != "" %}Pemesanan: {{ form.before }}{% endif %}
{% if form.label != "" %}Stiker: {{ form.label }}{% endif %}`,
    call: `{{ "Cukup kabari tanggal, jam, tempat, dan jumlah kotaknya" | pick: "Tulis tanggal acara, jam mulai, dan jumlah kotak yang perlu" | tone: "polite", "Mohon sebutkan tanggal, jam, tempat, dan jumlah kotak" }}. ${block.HOW}`,
  },
  english: {
    hook: `{{ "Planning an event soon" | pick: "In charge of the snacks this month", "Still need snacks for your guests" }}?
{{ "We pack the snack boxes." | pick: "Leave the snack boxes to us." }}`,
    price: `${english.PRICE}
{% if form.boxes != "" %}Boxes to choose from:\n{{ form.boxes | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Smallest order: {{ form.minimum }}{% endif %}
{% if form.before != "" %}Please order: {{ form.before }}{% endif %}
{% if form.label != "" %}Label: {{ form.label }}{% endif %}`,
    call: `{{ "Tell us the date, the hour, the place and how many boxes" | pick: "We only need the date, the hour and the number of boxes" }}. ${english.HOW}`,
  },
});
