import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For families and offices that order ahead: the menu of the week, one line a day. */
export default defineTemplate({
  id: 'ramadan-iftar-schedule',
  name: { id: 'Jadwal PO buka puasa', en: 'Iftar pre-orders of the week' },
  kinds: ['food'],
  aims: ['ramadan'],
  formula: 'info',
  season: 'ramadan',
  tone: 'warm',
  form: [
    FIELD.text(
      'schedule',
      'Menu per hari, satu per baris, misalnya "Senin: ayam bakar + kolak"',
      'Menu by day, one a line, for example "Monday: grilled chicken + kolak"',
    ),
    FIELD.text(
      'before',
      'Batas pesan, misalnya "H-1 jam 20.00"',
      'Order by, for example "the day before, 20.00"',
    ),
    FIELD.text(
      'sent',
      'Diantar atau diambil jam, misalnya "16.30–17.30"',
      'Delivered or fetched, for example "16.30–17.30"',
    ),
    FIELD.text('minimum', 'Minimal, misalnya "5 porsi"', 'Smallest order, for example "5 portions"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Buka bersama minggu ini, menunya sudah kami jadwalkan" | pick: "Jadwal menu buka puasa dari dapur kami", "Biar sore tidak buru-buru, pesan buka puasa dari sekarang" | tone: "polite", "Berikut jadwal pesanan buka puasa kami", "young", "Bukber minggu ini? Menunya sudah ada" | greeting }} 🌙
{{ form.schedule | list }}`,
    details: `{% if channel.listing %}{{ form.schedule | list }}{% endif %}\n${block.DETAILS}`,
    stock: `{% if form.before != "" %}Batas pesan: {{ form.before }}{% endif %}
{% if form.sent != "" %}Diantar atau diambil: {{ form.sent }}{% endif %}
{% if form.minimum != "" %}Minimal: {{ form.minimum }}{% endif %}
${block.STOCK}`,
    call: `{{ "Pesan untuk hari apa dan berapa porsi" | pick: "Mau kami catat untuk hari apa", "Buat keluarga atau buka bersama kantor" | tone: "polite", "Berkenan memesan untuk hari apa" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Semoga puasanya lancar, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
