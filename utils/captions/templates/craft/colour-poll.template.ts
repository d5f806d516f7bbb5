import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Asks before the next batch is dyed, cut or painted, so that what is made is what is wanted. */
export default defineTemplate({
  id: 'colour-poll',
  name: { id: 'Pilih warna berikutnya', en: 'Which colour next' },
  kinds: ['craft', 'fashion'],
  aims: ['ask'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'colours',
      'Pilihan warna, satu per baris, misalnya "Hijau lumut"',
      'Colours to choose from, one a line, for example "Moss green"',
    ),
    FIELD.date('until', 'Kami hitung sampai', 'We count until'),
    FIELD.text(
      'after',
      'Sesudah itu, misalnya "dua warna teratas dibuat bulan depan"',
      'And then, for example "the top two are made next month"',
    ),
  ],
  parts: {
    hook: `{% if form.colours != "" %}{{ "Bantu pilih warna berikutnya, ya" | pick: "Kami lagi bingung pilih warna, bantu ya", "Ikut menentukan warna berikutnya, yuk" | tone: "polite", "Mohon bantu kami memilih warna", "young", "Voting warna dulu, yuk", "mothers", "Bantu kami pilih warna, ya" | greeting }} 🎨
{{ form.colours | list: "number" }}
{%- else %}{{ "Mau warna apa di buatan kami berikutnya" | pick: "Kalau boleh pilih warna, mau yang apa", "Warna apa yang belum ada dan ingin dilihat" | tone: "polite", "Warna apa yang ingin dilihat berikutnya" | greeting }}? 🎨
{%- endif %}
{% if form.until != "" %}Kami hitung sampai {{ form.until | day }}{% endif %}
{% if form.after != "" %}Sesudah itu: {{ form.after }}{% endif %}`,
    stock: `{% if channel.listing %}${block.STOCK}{% endif %}`,
    call: `{% if form.colours != "" %}{{ "Tulis nomor pilihannya di sini" | pick: "Jawab dengan nomornya saja" | greeting }}.{% else %}{{ "Tulis warnanya di sini" | pick: "Sebut saja warnanya di sini" | greeting }}.{% endif %} Mau pesan warna yang sudah ada? ${block.HOW}`,
  },
});
