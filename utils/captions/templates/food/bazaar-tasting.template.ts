import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Tasting is named as free only beside its terms (ruling L27). */
export default defineTemplate({
  id: 'bazaar-tasting',
  name: { id: 'Cicip di bazar', en: 'Tasting at a bazaar' },
  kinds: ['food'],
  aims: ['bazaar'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'place',
      'Bazar di mana, misalnya "Mega Mall, stan 12"',
      'Where, for example "Mega Mall, stall 12"',
    ),
    FIELD.text(
      'when',
      'Kapan, misalnya "12–13 Des, 10.00–20.00"',
      'When, for example "12–13 Dec, 10.00–20.00"',
    ),
    FIELD.text(
      'terms',
      'Syarat cicip gratis, misalnya "satu cup kecil per orang, 200 cup sehari"',
      'Terms of the free taste, for example "one small cup each, 200 cups a day"',
    ),
    FIELD.text('more', 'Yang dibawa selain ini, satu per baris', 'What else you bring, one a line'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Kami mengundang untuk mampir ke bazar" | pick: "Sampai berjumpa di stan kami" %}{{ "Cicip dulu, beli belakangan. Ketemu di bazar" | pick: "Yang selama ini cuma lihat fotonya, yuk cicip di bazar", "Jalan-jalan ke bazar? Mampir ke stan kami, yuk", "Kami ikut bazar, mampir cicip" | tone: "polite", sopan | greeting }} 🎪
{% if form.place != "" %}Tempat: {{ form.place }}{% endif %}
{% if form.when != "" %}Waktu: {{ form.when }}{% endif %}`,
    price: `${block.PRICE}
{% if form.more != "" %}Kami bawa juga:\n{{ form.more | list }}{% endif %}
{% if form.terms != "" %}{% unless channel.listing %}Cicip gratis di stan: {{ form.terms | truncate: 160 }}{% endunless %}{% endif %}`,
    stock: '',
    call: `{{ "Mau pesan dulu lalu ambil di stan? Bisa" | pick: "Titip pesan dulu juga boleh, nanti tinggal ambil di stan", "Tidak sempat datang? Tetap bisa pesan" | tone: "polite", "Pesanan dapat kami siapkan untuk diambil di stan" }}. ${block.HOW}`,
  },
});
