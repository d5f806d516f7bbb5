import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, replyOf } from './reply';

/** Sorry first, no defence; then what was understood, what is needed, what we offer. */
export default defineTemplate({
  id: 'reply-complaint',
  name: { id: 'Balas: ada keluhan', en: 'Reply: a complaint' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'polite',
  form: [
    FIELD.text(
      'problem',
      'Keluhannya, misalnya "2 dari 12 keping patah"',
      'The complaint, for example "2 of 12 were broken"',
    ),
    FIELD.text(
      'offer',
      'Yang kami tawarkan, misalnya "kami kirim gantinya besok"',
      'What you offer, for example "we send new ones tomorrow"',
    ),
    FIELD.text(
      'need',
      'Yang kami perlu, misalnya "foto barang dan kemasannya"',
      'What you need, for example "a photo of it and the box"',
    ),
    FIELD.text(
      'when',
      'Kami kabari lagi kapan, misalnya "sore ini"',
      'When you come back to it, for example "this afternoon"',
    ),
  ],
  parts: replyOf(
    `{% assign sopan = "Mohon maaf atas ketidaknyamanannya" | pick: "Kami mohon maaf atas pesanannya" %}{{ "Maaf ya, pesanannya bikin kecewa" | pick: "Aduh, maaf sekali soal pesanannya", "Terima kasih sudah bilang ke kami, dan maaf" | tone: "polite", sopan | greeting }} 🙏`,
    `{% if form.problem != "" %}Yang kami tangkap: {{ form.problem }}.{% endif %}
{% if form.need != "" %}Boleh kirim {{ form.need }}?{% elsif form.offer == "" %}{{ "Boleh ceritakan sedikit dan kirim fotonya? Biar kami cek." | tone: "polite", "Boleh kami minta foto dan ceritanya untuk kami periksa?" }}{% endif %}
{% if form.offer != "" %}Dari kami: {{ form.offer }}. Kalau kurang pas, bilang saja.{% endif %}
{% if form.when != "" %}Kami kabari lagi {{ form.when }}.{% else %}Kami urus sampai selesai.{% endif %}`,
    `{% if form.offer != "" %}Penyelesaian: {{ form.offer }}{% endif %}`,
  ),
});
