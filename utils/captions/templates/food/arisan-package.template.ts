import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

export default defineTemplate({
  id: 'arisan-package',
  name: { id: 'Paket arisan', en: 'Pack for an arisan gathering' },
  kinds: ['food'],
  aims: ['bundle', 'preorder'],
  formula: 'pas',
  tone: 'mothers',
  form: [
    FIELD.text(
      'packs',
      'Paket per jumlah tamu, satu per baris, misalnya "10 orang: mi goreng, ayam, puding, Rp350.000"',
      'Packs by number of guests, one a line, for example "10 people: noodles, chicken, pudding, Rp350.000"',
    ),
    FIELD.text(
      'included',
      'Yang ikut disiapkan, misalnya "piring kertas, sendok, tisu"',
      'What comes with it, for example "paper plates, spoons, napkins"',
    ),
    FIELD.text('before', 'Pesan kapan, misalnya "H-2"', 'Order when, for example "2 days before"'),
    FIELD.text(
      'arrive',
      'Sampai kapan, misalnya "sejam sebelum tamu datang"',
      'Arrives, for example "an hour before the guests"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Bulan ini menjadi tuan rumah arisan" | pick: "Sedang menyiapkan hidangan untuk arisan" %}{{ "Bulan ini giliran jadi tuan rumah arisan" | pick: "Arisan di rumah, masaknya sendirian", "Arisan sebentar lagi, siapa yang masak", "Tamu arisan ramai, dapur cuma satu" | tone: "polite", sopan | greeting }}?
{{ "Hidangannya biar kami yang masak." | pick: "Tuan rumah tinggal menemani tamu.", "Biar hari itu dapur di rumah libur." | tone: "polite", "Hidangannya dapat kami siapkan." }}`,
    details: `${block.DETAILS}
{% if form.included != "" %}• Sudah termasuk: {{ form.included }}{% endif %}`,
    price: `${block.PRICE}
{% if form.packs != "" %}Paket arisan:\n{{ form.packs | list }}{% endif %}`,
    stock: `{% if form.before != "" %}Pemesanan: {{ form.before }}{% endif %}
{% if form.arrive != "" %}Diantar: {{ form.arrive }}{% endif %}`,
    call: `{{ "Arisannya tanggal berapa, yang datang berapa orang" | pick: "Untuk berapa orang dan hari apa" | tone: "polite", "Untuk tanggal berapa dan berapa tamu" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
