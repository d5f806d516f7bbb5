import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Says openly how the cloth was made: drawn, stamped, or printed. */
export default defineTemplate({
  id: 'batik-day',
  name: { id: 'Hari Batik: motif dan cara buatnya', en: 'Batik Day: pattern and making' },
  kinds: ['fashion', 'craft', 'reseller', 'other'],
  aims: ['feast', 'story'],
  formula: 'fab',
  season: 'batik',
  tone: 'warm',
  form: [
    FIELD.text(
      'motif',
      'Motifnya, misalnya "gonggong khas Kepri"',
      'The pattern, for example "gonggong of Riau Islands"',
    ),
    FIELD.choice('made', 'Cara buatnya', 'How it is made', [
      ['', 'Tidak disebut', 'Not said'],
      ['batik tulis', 'Batik tulis', 'Drawn by hand'],
      ['batik cap', 'Batik cap', 'Stamped'],
      ['kombinasi tulis dan cap', 'Kombinasi tulis dan cap', 'Drawn and stamped'],
      ['kain cetak bermotif batik', 'Cetak motif batik', 'Printed batik pattern'],
    ]),
    FIELD.text(
      'meaning',
      'Arti motif, misalnya "doa supaya rezeki mengalir"',
      'Its meaning, for example "a wish for good fortune"',
    ),
    FIELD.text(
      'wear',
      'Dipakai ke mana, misalnya "kantor hari Jumat atau kondangan"',
      'Where to wear it, for example "the office on Friday"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Hari Batik, batik yang mana yang dipakai" | pick: "Batik di lemari sudah disetrika", "Tiap motif punya cerita, sudah tahu yang ini" | tone: "polite", "Menyambut Hari Batik, sudah memilih batik", "young", "Batikan ke kantor atau nongkrong, bisa dua-duanya" | greeting }}? 🌿`,
    details: `{% if form.motif != "" %}Motif: {{ form.motif }}{% endif %}
{% if form.meaning != "" %}Artinya: {{ form.meaning }}{% endif %}
{% if form.made != "" %}Cara buat: {{ form.made }}{% endif %}
{% if form.wear != "" %}Dipakai ke: {{ form.wear }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau lihat motifnya dari dekat? Boleh minta foto" | pick: "Ukuran atau lembarannya boleh ditanya dulu", "Mau dipakai kapan, biar kami hitung kirimnya" | tone: "polite", "Silakan meminta foto motif dari dekat" | greeting }}. ${block.HOW}`,
  },
});
