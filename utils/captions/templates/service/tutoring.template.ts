import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'tutoring',
  name: { id: 'Les dan teman belajar', en: 'Tutoring' },
  kinds: ['service'],
  aims: ['new'],
  formula: 'info',
  tone: 'mothers',
  form: [
    FIELD.text(
      'subjects',
      'Pelajaran dan kelas, satu per baris, misalnya "Matematika, SD kelas 4–6"',
      'Subjects and grades, one a line, for example "Maths, grades 4–6"',
    ),
    FIELD.text(
      'times',
      'Hari dan jam kosong, satu per baris, misalnya "Rabu 15.30"',
      'Free days and hours, one a line, for example "Wednesday 15.30"',
    ),
    FIELD.text(
      'place',
      'Belajar di mana, misalnya "rumah murid atau online"',
      'Where, for example "at the pupil’s home or online"',
    ),
    FIELD.text('group', 'Jumlah murid, misalnya "1–3 anak"', 'Pupils at a time, for example "1–3 children"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada pelajaran yang masih bikin bingung" | pick: "Butuh teman belajar untuk minggu-minggu ini", "Lagi cari guru les" | tone: "polite", "Sedang mencari pendamping belajar", "young", "Ada pelajaran yang belum nyantol", "mothers", "Si kecil butuh teman belajar" | greeting }}? 📚`,
    details: `${block.DETAILS}
{% if form.subjects != "" %}Yang bisa kami dampingi:\n{{ form.subjects | list }}{% endif %}`,
    stock: `{% if form.times != "" %}Jadwal yang masih kosong:\n{{ form.times | list }}{% endif %}
{% if form.place != "" %}Belajar di: {{ form.place }}{% endif %}
{% if form.group != "" %}Murid sekali belajar: {{ form.group }}{% endif %}`,
    call: `{{ "Kelas berapa dan pelajaran apa" | pick: "Boleh tahu kelas dan pelajarannya", "Mau ngobrol dulu soal kebutuhannya" | tone: "polite", "Boleh kami tahu kelas dan pelajarannya", "mothers", "Anaknya kelas berapa dan pelajaran apa" | greeting }}? ${block.HOW}`,
  },
});
