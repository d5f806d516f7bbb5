import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { orderDates } from './dates';

export default defineTemplate({
  id: 'graduation',
  name: { id: 'Kado wisuda', en: 'Graduation gift' },
  kinds: ['craft', 'food', 'fashion', 'reseller', 'service', 'other'],
  aims: ['feast'],
  formula: 'bab',
  season: 'graduation',
  tone: 'young',
  form: [
    FIELD.text(
      'custom',
      'Bisa ditulis apa, misalnya "nama dan gelar"',
      'What can be written on it, for example "name and degree"',
    ),
    FIELD.text(
      'place',
      'Antar ke mana, misalnya "gerbang UNRIKA, jam 07.00"',
      'Delivered where, for example "the campus gate at 07.00"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Kemarin begadang skripsi, besok pakai toga" | pick: "Ada yang wisuda? Kadonya boleh dari kami", "Dari revisi ke toga, ini layak dirayakan" | tone: "polite", "Untuk yang akan diwisuda, kami siapkan kadonya", "mothers", "Anaknya wisuda? Kadonya kami bantu siapkan" | greeting }} 🎓`,
    stock: `{% if form.custom != "" %}Bisa ditulis: {{ form.custom }}{% endif %}
${orderDates.id}
{% if form.place != "" %}Antar: {{ form.place }}{% endif %}`,
    call: `{{ "Siapa yang wisuda, dan tanggal berapa" | pick: "Mau ditulis nama siapa", "Mau diantar ke kampus atau diambil" | tone: "polite", "Boleh kami tahu nama dan tanggal wisudanya" | greeting }}? ${block.HOW}`,
  },
});
