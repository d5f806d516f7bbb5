import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'decoration-dates',
  name: { id: 'Dekorasi acara: tanggal kosong', en: 'Event decoration: open dates' },
  kinds: ['service', 'craft'],
  aims: ['preorder', 'new'],
  formula: 'bab',
  tone: 'warm',
  form: [
    FIELD.text(
      'dates',
      'Tanggal kosong, satu per baris, misalnya "Sabtu 19 Des"',
      'Open dates, one a line, for example "Sat 19 Dec"',
    ),
    FIELD.text(
      'themes',
      'Tema atau warna, satu per baris, misalnya "Putih dan daun"',
      'Themes or colours, one a line, for example "White and leaves"',
    ),
    FIELD.text(
      'included',
      'Sudah termasuk, satu per baris, misalnya "Pasang dan bongkar"',
      'Included, one a line, for example "Setting up and taking down"',
    ),
    FIELD.text(
      'time',
      'Waktu pasang, misalnya "3 jam sebelum acara"',
      'Setting up, for example "3 hours before"',
    ),
    FIELD.text(
      'survey',
      'Cek tempat, misalnya "H-7, foto juga boleh"',
      'Site visit, for example "a week before, photos will do"',
    ),
  ],
  parts: {
    hook: `{{ "Ruangannya masih polos dan acaranya sudah dekat" | pick: "Acaranya di rumah atau di gedung", "Sudah kebayang mau didekor seperti apa" | tone: "polite", "Sedang menyiapkan dekorasi acara", "young", "Udah kepikiran tema acaranya", "mothers", "Ulang tahun si kecil mau didekor apa" | greeting }}? 🎈
{% if form.dates != "" %}Kami masih kosong di:\n{{ form.dates | list }}{% endif %}`,
    details: `${block.DETAILS}
{% if form.themes != "" %}Tema yang bisa dipilih:\n{{ form.themes | list }}{% endif %}
{% if form.included != "" %}Sudah termasuk:\n{{ form.included | list }}{% endif %}`,
    stock: `{% if channel.listing and form.dates != "" %}Tanggal kosong:\n{{ form.dates | list }}{% endif %}
{% if form.time != "" %}Waktu pasang: {{ form.time }}{% endif %}
{% if form.survey != "" %}Cek tempat: {{ form.survey }}{% endif %}`,
    call: `{{ "Kirim foto ruangannya dan tanggal acaranya" | pick: "Kirim contoh dekor yang disuka sekalian tanggalnya", "Ceritakan acaranya, nanti kami bantu susun" | tone: "polite", "Mohon kirim tanggal acara dan foto ruangannya" | greeting }}. ${block.HOW}`,
  },
});
