import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Under the opening of a post; a listing has no opening and names them among its details. */
const LISTS = `{% if form.prepare != "" %}Siapkan dulu:\n{{ form.prepare | list }}{% endif %}
{% if form.tell != "" %}Beri tahu kami:\n{{ form.tell | list }}{% endif %}`;
const LISTS_EN = `{% if form.prepare != "" %}Please have ready:\n{{ form.prepare | list }}{% endif %}
{% if form.tell != "" %}Please tell us:\n{{ form.tell | list }}{% endif %}`;

export default defineTemplate({
  id: 'before-booking',
  name: { id: 'Yang disiapkan sebelum booking', en: 'Before you book: a checklist' },
  kinds: ['service'],
  aims: ['tips'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'prepare',
      'Yang perlu disiapkan, satu per baris, misalnya "Stop kontak dekat unit"',
      'What to have ready, one a line, for example "A socket near the unit"',
    ),
    FIELD.text(
      'tell',
      'Yang perlu diberitahukan, satu per baris, misalnya "Merek dan umur barang"',
      'What to tell you, one a line, for example "Brand and age"',
    ),
    FIELD.text(
      'change',
      'Ubah jadwal, misalnya "kabari sehari sebelumnya"',
      'Changing the day, for example "tell us a day before"',
    ),
    FIELD.text(
      'deposit',
      'DP, misalnya "Rp50.000 saat booking"',
      'Deposit, for example "Rp50.000 when booking"',
    ),
  ],
  parts: {
    hook: `{% if form.prepare != "" or form.tell != "" %}{{ "Sebelum booking, cek ini dulu, ya" | pick: "Biar lancar di harinya, siapkan ini dulu", "Daftar kecil sebelum pesan jadwal" | tone: "polite", "Sebelum memesan jadwal, mohon diperiksa dulu", "young", "Sebelum booking, baca bentar, ya" | greeting }} 📝
${LISTS}
{%- else %}{{ "Baru pertama mau booking? Tanya dulu juga boleh" | pick: "Masih ada yang mau ditanyakan sebelum booking? Silakan", "Bingung mulai dari mana? Tanya dulu saja" | tone: "polite", "Sebelum memesan jadwal, silakan bertanya dulu" | greeting }} 📝
{%- endif %}`,
    details: `${block.DETAILS}
{% if channel.listing %}${LISTS}{% endif %}`,
    stock: `{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}
{% if form.change != "" %}Ubah jadwal: {{ form.change }}{% endif %}`,
    call: `{{ "Sudah lengkap semua" | pick: "Sudah siap pilih hari", "Mau booking sekarang" | tone: "polite", "Berkenan memesan jadwal" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.prepare != "" or form.tell != "" %}{{ "Before you book, a short checklist" | pick: "A few things to have ready before you book", "So that the day goes smoothly, a short list" }} 📝
${LISTS_EN}
{%- else %}{{ "Booking for the first time? Ask us anything first" | pick: "Not sure where to begin? Just ask us first" }} 📝
{%- endif %}`,
    details: `${english.DETAILS}
{% if channel.listing %}${LISTS_EN}{% endif %}`,
    stock: `{% if form.deposit != "" %}Deposit: {{ form.deposit }}{% endif %}
{% if form.change != "" %}Changing the day: {{ form.change }}{% endif %}`,
    call: `{{ "Ready to choose a day" | pick: "Would you like to book now" }}? ${english.HOW}`,
  },
});
