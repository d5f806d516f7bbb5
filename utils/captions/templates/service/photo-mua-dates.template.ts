import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const EVENT = `{% capture event %}{% case form.event %}{% when "acara" %}acaranya{% else %}{{ form.event }}nya{% endcase %}{% endcapture %}`;

export default defineTemplate({
  id: 'photo-mua-dates',
  name: { id: 'Tanggal kosong foto dan MUA', en: 'Open dates for photos and make-up' },
  kinds: ['service'],
  aims: ['new', 'preorder'],
  formula: 'info',
  tone: 'friend',
  form: [
    FIELD.choice('event', 'Acara', 'Event', [
      ['acara', 'Acara apa saja', 'Any event'],
      ['wisuda', 'Wisuda', 'Graduation'],
      ['lamaran', 'Lamaran', 'Engagement'],
      ['akad', 'Akad', 'Wedding vows'],
      ['resepsi', 'Resepsi', 'Wedding reception'],
    ]),
    FIELD.text(
      'dates',
      'Tanggal kosong, satu per baris, misalnya "Sabtu 12 Des, pagi"',
      'Open dates, one a line, for example "Sat 12 Dec, morning"',
    ),
    FIELD.text(
      'included',
      'Sudah termasuk, satu per baris, misalnya "20 foto diedit"',
      'Included, one a line, for example "20 edited photos"',
    ),
    FIELD.text(
      'travel',
      'Transport, misalnya "dalam kota tidak ada tambahan"',
      'Travel, for example "no extra in town"',
    ),
    FIELD.text(
      'deposit',
      'DP untuk kunci tanggal, misalnya "30%"',
      'Deposit to hold a date, for example "30%"',
    ),
  ],
  parts: {
    hook: `${EVENT}{% assign a = "Tanggal " | append: event %}{% assign a = a | append: " sudah ada" %}{% assign b = "Kapan " | append: event %}{% assign c = "Sudah pilih tanggal " | append: event %}{{ a | pick: b, c | greeting }}? 📷
{% if form.dates != "" %}{{ "Yang masih kosong di buku kami" | tone: "young", "Yang masih kosong" }}:\n{{ form.dates | list }}{% endif %}`,
    details: `${block.DETAILS}
{% if form.included != "" %}Sudah termasuk:\n{{ form.included | list }}{% endif %}`,
    stock: `{% if channel.listing and form.dates != "" %}Tanggal kosong:\n{{ form.dates | list }}{% endif %}
{% if form.travel != "" %}Transport: {{ form.travel }}{% endif %}
{% if form.deposit != "" %}DP untuk kunci tanggal: {{ form.deposit }}{% endif %}`,
    call: `{{ "Sebutkan tanggal, jam, dan tempatnya" | pick: "Kabari tanggal dan tempatnya, kami cek dulu", "Punya contoh gaya yang disuka? Kirim sekalian tanggalnya" | tone: "polite", "Mohon sebutkan tanggal, jam, dan tempat acara", "young", "Kirim tanggal sama moodboard-nya" | greeting }}. ${block.HOW}`,
  },
});
