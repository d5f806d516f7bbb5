import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, KITCHEN_EN } from './menu';

export default defineTemplate({
  id: 'catering-subscription',
  name: { id: 'Langganan katering', en: 'Meals by subscription' },
  kinds: ['food'],
  aims: ['bundle', 'weekday'],
  formula: 'pas',
  tone: 'warm',
  form: [
    FIELD.text(
      'plans',
      'Pilihan langganan, satu per baris, misalnya "20 hari makan siang, Rp480.000"',
      'Plans, one a line, for example "20 lunches, Rp480.000"',
    ),
    FIELD.text(
      'pause',
      'Kalau libur, misalnya "kabari H-1, jatahnya digeser"',
      'When away, for example "tell us the day before, the meal moves on"',
    ),
    FIELD.text(
      'arrive',
      'Diantar jam berapa, misalnya "11.00–12.00"',
      'Delivered at, for example "11.00–12.00"',
    ),
    FIELD.date('start', 'Mulai tanggal', 'Starts on'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Ingin makan siang di rumah atau kantor diantar setiap hari" | pick: "Makan siang hariannya sudah ada yang mengurus" %}{% assign muda = "Capek tiap hari mikir makan apa" | pick: "Di kos bosan makan itu-itu saja" %}{% assign ibu = "Tiap hari ditanya mau masak apa" | pick: "Pulang kerja masih harus masak" %}{{ "Tiap hari bingung mau makan apa" | pick: "Pagi sudah sibuk, masih harus mikir masak apa", "Sebulan ke depan, siapa yang masak" | tone: "polite", sopan, "young", muda, "mothers", ibu | greeting }}?
{{ "Langganan saja, kami yang masak." | pick: "Biar kami yang pikirkan menunya." | tone: "polite", "Kami melayani langganan katering." }}`,
    price: `${block.PRICE}
{% if form.plans != "" %}Pilihan langganan:\n{{ form.plans | list }}{% endif %}`,
    stock: `{% if form.start != "" %}Mulai {{ form.start | day }}{% endif %}
{% if form.arrive != "" %}Diantar jam {{ form.arrive }}{% endif %}
{% if form.pause != "" %}Kalau sedang libur: {{ form.pause }}{% endif %}`,
    call: `{{ "Mau langganan untuk berapa orang" | pick: "Diantar ke mana dan mulai kapan" | tone: "polite", "Berkenan memberi tahu alamat dan jumlah porsinya" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
  english: {
    hook: `{{ "Wondering every day what to eat" | pick: "Busy mornings, and still lunch to think of", "Who cooks for you next month" }}?
{{ "Subscribe, and we do the cooking." | pick: "Let us think of the menu." }}`,
    price: `${english.PRICE}
{% if form.plans != "" %}Plans:\n{{ form.plans | list }}{% endif %}`,
    stock: `{% if form.start != "" %}Starts {{ form.start | day }}{% endif %}
{% if form.arrive != "" %}Delivered at {{ form.arrive }}{% endif %}
{% if form.pause != "" %}When you are away: {{ form.pause }}{% endif %}`,
    call: `{{ "For how many people, and from which day" | pick: "Where shall we bring it, and from when" }}? ${english.HOW}`,
    trust: KITCHEN_EN,
  },
});
