import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For travellers: what matters is how it is packed, how it travels, and whether it is ready before the flight. */
export default defineTemplate({
  id: 'regional-souvenir',
  name: { id: 'Oleh-oleh daerah', en: 'Food to take home from here' },
  kinds: ['food', 'reseller', 'craft'],
  aims: ['new', 'story'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text('place', 'Oleh-oleh dari mana, misalnya "Batam"', 'From which town, for example "Batam"'),
    FIELD.text(
      'packing',
      'Kemasan untuk perjalanan, misalnya "kardus kecil, bisa masuk kabin"',
      'Packing, for example "small carton, fits in the cabin"',
    ),
    FIELD.text(
      'handover',
      'Serah terima, misalnya "antar ke hotel atau pelabuhan, pesan H-1"',
      'Handover, for example "brought to your hotel or ferry, order the day before"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.place != "" %}{% assign kota = form.place | truncate: 24 %}{% capture a %}Pulang dari {{ kota }}, bawa apa buat yang di rumah{% endcapture %}{% capture b %}Mampir ke {{ kota }}, oleh-olehnya sudah ada{% endcapture %}{% capture c %}Di rumah ada yang menunggu oleh-oleh dari {{ kota }}{% endcapture %}{% else %}{% assign a = "Mau pulang bawa apa buat yang di rumah" %}{% assign b = "Sebelum pulang, oleh-olehnya sudah ada" %}{% assign c = "Di rumah ada yang menunggu oleh-oleh" %}{% endif %}{{ a | pick: b, c | greeting }}? 🧳`,
    details: `${block.DETAILS}
{% if form.packing != "" %}• Kemasan: {{ form.packing }}{% endif %}`,
    stock: `${block.STOCK}
{% if form.handover != "" %}Serah terima: {{ form.handover }}{% endif %}`,
    call: `{{ "Kabari tanggal pulangnya, biar kami siapkan sebelum berangkat" | pick: "Kabari hari dan jam berangkatnya, kami siapkan sebelumnya" | tone: "polite", "Mohon beri tahu tanggal dan jam keberangkatan agar kami siapkan" }}. ${block.HOW}`,
  },
  english: {
    hook: `{% if form.place != "" %}{% assign town = form.place | truncate: 24 %}{% capture a %}Leaving {{ town }} soon? Take a taste of it home{% endcapture %}{% capture b %}Someone at home is waiting for a bite of {{ town }}{% endcapture %}{% else %}{% assign a = "Leaving soon? Take a taste of the place home" %}{% assign b = "Someone at home is waiting for a bite of your trip" %}{% endif %}{{ a | pick: b }} 🧳`,
    details: `${english.DETAILS}
{% if form.packing != "" %}• Packing: {{ form.packing }}{% endif %}`,
    stock: `${english.STOCK}
{% if form.handover != "" %}Handover: {{ form.handover }}{% endif %}`,
    call: `{{ "Tell us when you leave and we have it ready" | pick: "Let us know the day and hour you travel" }}. ${english.HOW}`,
  },
});
