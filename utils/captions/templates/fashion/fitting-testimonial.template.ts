import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const QUOTE = '“{{ form.quote }}”{% if form.who != "" %} ({{ form.who | mask }}){% endif %}';

/** A buyer's own words on how it fits; without any it asks for them. */
export default defineTemplate({
  id: 'fitting-testimonial',
  name: { id: 'Kata pembeli soal ukurannya', en: 'A buyer’s words on the fit' },
  kinds: ['fashion'],
  aims: ['testimonial'],
  formula: '4p',
  tone: 'friend',
  form: [
    FIELD.text('quote', 'Kata pembeli, disalin apa adanya', 'The buyer’s words, as they were written'),
    FIELD.text('who', 'Nama pembeli (akan disamarkan)', 'Name of the buyer (will be masked)'),
    FIELD.text('size', 'Ukuran yang diambil, misalnya "biasa M, ambil M"', 'The size that was taken'),
    FIELD.choice('consent', 'Izin pembeli', 'The buyer’s consent', [
      ['', 'Tidak ditulis', 'Not mentioned'],
      ['Dibagikan dengan izin pembelinya.', 'Sudah diizinkan', 'Given'],
    ]),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut pesan dari pembeli kami" | pick: "Kesan pembeli kami tentang ukurannya", "Kami bagikan kesan dari pembeli" -%}
{% assign polite_ask = "Berkenan bercerita tentang ukurannya" | pick: "Bagaimana ukurannya setelah dipakai", "Boleh kami tahu, ukurannya sudah sesuai" -%}
{% if form.quote != "" %}{{ "Kata yang sudah mencoba ukurannya" | pick: "Begini cerita pembeli soal ukurannya", "Bukan kata kami, ini kata yang sudah pakai" | tone: "polite", polite | greeting }} 💬\n${QUOTE}
{%- else %}{{ "Yang sudah punya, ukurannya pas tidak" | pick: "Sudah pernah pakai yang ini, bagaimana ukurannya", "Boleh cerita, biasanya ambil ukuran apa" | tone: "polite", polite_ask | greeting }}? 💬
{%- endif %}`,
    details: `{% if form.size != "" %}Ukuran yang diambil pembeli: {{ form.size }}{% endif %}\n${block.DETAILS}`,
    call: `{% if form.quote != "" %}{{ "Mau coba juga" | pick: "Mau ambil ukuran apa", "Mau pesan atau tanya ukuran dulu" | greeting }}
{%- else %}{{ "Mau cerita atau mau pesan" | pick: "Belum punya dan mau pesan" | greeting }}
{%- endif %}? ${block.HOW}`,
    trust: `{% if form.quote != "" %}{% if channel.listing %}Kata pembeli: ${QUOTE}{% endif %}\n{{ form.consent }}{% endif %}
${block.SIGN}`,
  },
});
