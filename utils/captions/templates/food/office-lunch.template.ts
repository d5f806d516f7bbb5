import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

/** A weekday price for colleagues who order together; the offer shows only with what it depends on. */
export default defineTemplate({
  id: 'office-lunch',
  name: { id: 'Makan siang kantor, harga hari kerja', en: 'Office lunch at a weekday price' },
  kinds: ['food'],
  aims: ['weekday', 'promo'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'offer',
      'Harga pesan bareng dan syaratnya, misalnya "mulai 5 box Rp22.000/box"',
      'Price for a shared order, with its condition, for example "from 5 boxes Rp22.000/box"',
    ),
    FIELD.text('days', 'Berlaku hari apa, misalnya "Senin–Kamis"', 'On which days, for example "Mon–Thu"'),
    FIELD.text('before', 'Pesan sebelum jam, misalnya "10.00"', 'Order before, for example "10.00"'),
    FIELD.text('arrive', 'Sampai di kantor jam, misalnya "11.45"', 'At the office by, for example "11.45"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Makan siang di kantor hari ini sudah ada" | pick: "Berkenan makan siang bersama rekan kantor" %}{% assign muda = "Jam 12 mau makan apa, udah ada ide" | pick: "Siapa yang bagian cari makan siang hari ini" %}{{ "Jam makan siang di kantor, biasanya pesan di mana" | pick: "Makan siang bareng teman satu ruangan", "Hari kerja begini, siang mau makan apa", "Istirahat cuma sejam, makan siangnya sudah ada" | tone: "polite", sopan, "young", muda | greeting }}? 🍱`,
    price: `${block.PRICE}
{% if form.offer != "" %}Pesan bareng teman kantor: {{ form.offer }}{% endif %}
{% if form.days != "" %}{% if form.offer != "" %}Berlaku{% else %}Tersedia{% endif %} {{ form.days | truncate: 60 }}{% endif %}`,
    stock: `{% unless channel.listing %}{% if form.before != "" %}Pesan sebelum jam {{ form.before }}{% endif %}
{% if form.arrive != "" %}Sampai di kantor jam {{ form.arrive }}{% endif %}{% endunless %}`,
    call: `{{ "Mau dikumpulkan dulu pesanan seruangan" | pick: "Hari ini pesan berapa box", "Siang ini diantar ke kantor mana" | tone: "polite", "Diantar ke kantor mana dan untuk berapa orang" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
