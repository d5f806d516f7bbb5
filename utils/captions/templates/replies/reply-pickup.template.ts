import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, replyOf } from './reply';

export default defineTemplate({
  id: 'reply-pickup',
  name: { id: 'Balas: alamat dan ambil sendiri', en: 'Reply: address and pick-up' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'place',
      'Alamat ambil, misalnya "Ruko Mega Legenda C7"',
      'Where, for example "Ruko Mega Legenda C7"',
    ),
    FIELD.text(
      'mark',
      'Patokan, misalnya "seberang masjid, pagar hijau"',
      'Landmark, for example "opposite the mosque, green fence"',
    ),
    FIELD.text('hours', 'Jam ambil, misalnya "09.00–20.00"', 'Hours, for example "09.00–20.00"'),
    FIELD.text(
      'else',
      'Kalau tidak sempat, misalnya "bisa pakai ojek online, ongkir ditanggung pembeli"',
      'If they cannot come, for example "send a courier"',
    ),
  ],
  parts: replyOf(
    `{{ "Boleh ambil sendiri" | pick: "Bisa diambil langsung ke tempat kami", "Silakan mampir" | tone: "polite", "Dengan senang hati, pesanan dapat diambil di tempat kami", "young", "Ambil sendiri boleh banget" | greeting }} 📍`,
    `{% if form.place != "" %}Alamat: {{ form.place }}{% elsif shop.area != "" %}Daerahnya: {{ shop.area }}{% endif %}
{% if form.mark != "" %}Patokan: {{ form.mark }}{% endif %}
{% if form.hours != "" %}Jam: {{ form.hours }}{% endif %}
{% if form.else != "" %}Kalau tidak sempat: {{ form.else }}{% endif %}
{{ "Kabari sebelum berangkat, ya, biar barangnya sudah siap." | pick: "Bilang dulu kira-kira jam berapa, biar tidak menunggu." | tone: "polite", "Mohon kabari sebelum berangkat supaya pesanan sudah siap." }}`,
    `{% if shop.area != "" %}Dikirim dari {{ shop.area }}{% endif %}`,
  ),
});
