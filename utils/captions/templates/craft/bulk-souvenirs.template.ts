import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const GOODS = `{% capture goods %}{% case form.event %}{% when "hantaran" %}isi hantaran{% when "wisuda" %}suvenir wisuda{% when "pernikahan" %}suvenir pernikahan{% when "kantor" %}suvenir kantor{% else %}suvenir dalam jumlah banyak{% endcase %}{% endcapture %}`;
const GOODS_EN = `{% capture goods %}{% case form.event %}{% when "hantaran" %}wedding hampers{% when "wisuda" %}graduation souvenirs{% when "pernikahan" %}wedding souvenirs{% when "kantor" %}office souvenirs{% else %}souvenirs in bulk{% endcase %}{% endcapture %}`;

export default defineTemplate({
  id: 'bulk-souvenirs',
  name: { id: 'Suvenir jumlah banyak', en: 'Souvenirs in bulk' },
  kinds: ['craft', 'reseller'],
  aims: ['bundle', 'preorder'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.choice('event', 'Untuk acara', 'For which event', [
      ['acara', 'Acara apa saja', 'Any event'],
      ['hantaran', 'Hantaran', 'Wedding hampers'],
      ['pernikahan', 'Pernikahan', 'Wedding'],
      ['wisuda', 'Wisuda', 'Graduation'],
      ['kantor', 'Kantor', 'Office'],
    ]),
    FIELD.text(
      'tiers',
      'Harga per jumlah, satu per baris, misalnya "50 pcs, Rp12.000/pcs"',
      'Price by quantity, one a line, for example "50 pcs, Rp12.000/pcs"',
    ),
    FIELD.text('minimum', 'Minimal pesan, misalnya "30 pcs"', 'Smallest order, for example "30 pcs"'),
    FIELD.text(
      'time',
      'Lama pengerjaan, misalnya "sekitar 10 hari untuk 50 pcs"',
      'Time to make, for example "about 10 days for 50 pcs"',
    ),
    FIELD.text(
      'add',
      'Yang bisa ditambahkan, misalnya "nama, tanggal, logo"',
      'What can be added, for example "names, date, logo"',
    ),
  ],
  parts: {
    hook: `${GOODS}{% assign a = "Lagi siapkan " | append: goods %}{% assign b = "Butuh " | append: goods %}{% assign c = "Sedang cari " | append: goods %}{% assign d = "Sedang menyiapkan " | append: goods %}{% assign e = "Lagi nyiapin " | append: goods %}{{ a | pick: b, c | tone: "polite", d, "young", e | greeting }}? 🎀`,
    details: `{% if form.add != "" %}Bisa ditambah: {{ form.add }}{% endif %}
${block.DETAILS}`,
    price: `${block.PRICE}
{% if form.tiers != "" %}Harga per jumlah:\n{{ form.tiers | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.time != "" %}Lama pengerjaan: {{ form.time }}{% endif %}`,
    call: `{{ "Butuh berapa dan untuk tanggal berapa" | pick: "Acaranya tanggal berapa dan butuh berapa", "Boleh tahu tanggal acara dan jumlahnya" | tone: "polite", "Boleh tahu tanggal acara dan jumlahnya" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${GOODS_EN}{% assign a = "Planning " | append: goods %}{% assign b = "Do you need " | append: goods %}{% assign c = "Looking for " | append: goods %}{{ a | pick: b, c }}? 🎀`,
    details: `{% if form.add != "" %}Can be added: {{ form.add }}{% endif %}
${english.DETAILS}`,
    price: `${english.PRICE}
{% if form.tiers != "" %}Price by quantity:\n{{ form.tiers | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Smallest order: {{ form.minimum }}{% endif %}
{% if form.time != "" %}Time to make: {{ form.time }}{% endif %}`,
    call: `{{ "How many do you need, and for which day" | pick: "When is the day, and how many shall we make" }}? ${english.HOW}`,
  },
});
