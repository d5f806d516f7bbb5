import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'craft-bazaar-stand',
  name: { id: 'Stan kerajinan di bazar', en: 'Our craft stand at a bazaar' },
  kinds: ['craft', 'fashion'],
  aims: ['bazaar'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'event',
      'Nama bazar, misalnya "Pasar Karya Batam"',
      'Bazaar, for example "Pasar Karya Batam"',
    ),
    FIELD.text(
      'place',
      'Tempat dan stan, misalnya "lobi mal, stan 12"',
      'Place and stand, for example "mall lobby, stand 12"',
    ),
    FIELD.date('date', 'Hari', 'Day'),
    FIELD.text('hours', 'Jam, misalnya "10.00–20.00"', 'Hours, for example "10.00–20.00"'),
    FIELD.text(
      'there',
      'Yang bisa dilihat di stan, satu per baris, misalnya "Demo menganyam jam 14.00"',
      'What to see there, one a line, for example "Weaving demo at 14.00"',
    ),
  ],
  parts: {
    hook: `{{ "Ketemu langsung di bazar, yuk" | pick: "Kami buka stan di bazar", "Mau pegang dulu barangnya? Mampir ke stan kami" | tone: "polite", "Kami mengundang untuk singgah di stan kami", "young", "Main ke stan kami, yuk", "mothers", "Sambil jalan-jalan, mampir ke stan kami" | greeting }} 🎪
{% if form.event != "" %}Acara: {{ form.event }}{% endif %}
{% if form.place != "" %}Tempat: {{ form.place }}{% endif %}
{% if form.date != "" %}Hari: {{ form.date | day }}{% assign left = form.date | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.hours != "" %}Jam: {{ form.hours }}{% endif %}
{% if form.place == "" and form.date == "" %}Hari dan tempatnya boleh ditanyakan dulu.{% endif %}`,
    details: `${block.DETAILS}
{% unless channel.listing %}{% if form.there != "" %}Di stan ada:\n{{ form.there | list }}{% endif %}{% endunless %}`,
    area: `{% if form.place == "" or channel.listing %}${block.AREA}{% elsif shop.payment != "" %}Pembayaran: {{ shop.payment }}{% endif %}`,
    call: `{{ "Tidak sempat datang? Pesan dari rumah juga bisa" | pick: "Mau kami bawakan ke stan? Pesan dulu juga bisa", "Mau ambil di stan? Kabari dulu, kami sisihkan" | tone: "polite", "Apabila berhalangan datang, pesan dari rumah juga bisa" | greeting }}. ${block.HOW}`,
  },
});
