import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** After a sell-out: those who went away with empty hands are asked first. */
export default defineTemplate({
  id: 'cooked-again',
  name: { id: 'Kemarin habis, hari ini masak lagi', en: 'Sold out, cooked again' },
  kinds: ['food'],
  aims: ['restock'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'soldout',
      'Kemarin habisnya kapan, misalnya "sebelum jam 2 siang"',
      'When it sold out, for example "before 2 in the afternoon"',
    ),
    STOCK_FIELD,
    FIELD.text('limit', 'Batas per orang, misalnya "3 box"', 'Limit for each buyer, for example "3 boxes"'),
    FIELD.text(
      'next',
      'Masak lagi kapan, misalnya "Selasa pagi"',
      'Cooked next, for example "Tuesday morning"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Mohon maaf bila kemarin kehabisan. Hari ini kami masak lagi" | pick: "Yang kemarin habis, hari ini sudah tersedia lagi" %}{{ "Kemarin belum kebagian? Hari ini kami masak lagi" | pick: "Yang kemarin kehabisan, hari ini sudah ada lagi", "Panci kemarin sudah kosong, hari ini kami isi lagi", "Maaf kemarin keburu habis. Sekarang ada lagi" | tone: "polite", sopan | greeting }} 🙏
{% if form.soldout != "" %}Kemarin habis {{ form.soldout }}.{% endif %}`,
    stock: `${block.STOCK}
{% if form.limit != "" %}Supaya semua kebagian, maksimal {{ form.limit }} per orang{% endif %}
{% if form.next != "" %}Kalau habis lagi, kami masak {{ form.next }}{% endif %}`,
    call: `{{ "Yang kemarin belum kebagian, boleh pesan duluan" | pick: "Mau kami sisihkan dulu sebelum keluar rumah, boleh", "Mau pesan sekarang, biar kami sisihkan" | tone: "polite", "Silakan pesan, akan kami sisihkan" }}. ${block.HOW}`,
  },
  english: {
    hook: `{{ "Missed out yesterday? We cooked again today" | pick: "Yesterday’s pots were empty, today they are full again", "Sorry we ran out. There is more today" }} 🙏
{% if form.soldout != "" %}Yesterday we sold out {{ form.soldout }}.{% endif %}`,
    stock: `${english.STOCK}
{% if form.limit != "" %}So that everyone gets some: at most {{ form.limit }} each{% endif %}
{% if form.next != "" %}If it sells out again, we cook {{ form.next }}{% endif %}`,
    call: `{{ "Tell us and we keep yours" | pick: "Say the word and we put some aside" }}. ${english.HOW}`,
  },
});
