import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Catering as a service: which dates are free, for how many, and when the numbers must be known. */
export default defineTemplate({
  id: 'catering-dates',
  name: { id: 'Katering acara: tanggal kosong', en: 'Event catering: open dates' },
  kinds: ['service', 'food'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'dates',
      'Tanggal kosong, satu per baris, misalnya "Minggu 20 Des"',
      'Open dates, one a line, for example "Sun 20 Dec"',
    ),
    FIELD.text('minimum', 'Minimal, misalnya "30 porsi"', 'Smallest order, for example "30 portions"'),
    FIELD.text(
      'number',
      'Jumlah tamu ditetapkan, misalnya "H-5"',
      'Number of guests fixed, for example "5 days before"',
    ),
    FIELD.text(
      'serving',
      'Penyajian, misalnya "prasmanan dengan alat makan, atau nasi kotak"',
      'Serving, for example "buffet with plates, or boxes"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Mau ada acara dan butuh makanan untuk tamu" | pick: "Tanggal acaranya sudah ada, makanannya bagaimana", "Sedang hitung-hitung makanan untuk acara" | tone: "polite", "Sedang menyiapkan jamuan untuk acara", "mothers", "Mau ada acara di rumah, butuh bantuan masak", "young", "Mau bikin acara, makanannya udah" | greeting }}? 🍽️
{% if form.dates != "" %}Tanggal yang masih kosong:\n{{ form.dates | list }}{% endif %}`,
    stock: `{% if channel.listing and form.dates != "" %}Tanggal yang masih kosong:\n{{ form.dates | list }}{% endif %}
{% if form.minimum != "" %}Minimal: {{ form.minimum }}{% endif %}
{% if form.serving != "" %}Penyajian: {{ form.serving }}{% endif %}
{% if form.number != "" %}Jumlah tamu ditetapkan: {{ form.number }}{% endif %}`,
    call: `{{ "Acaranya kapan dan untuk berapa orang" | pick: "Kira-kira berapa tamunya", "Boleh tahu tanggal dan jumlah tamunya" | tone: "polite", "Boleh kami tahu tanggal dan jumlah tamunya" | greeting }}? ${block.HOW}`,
  },
});
