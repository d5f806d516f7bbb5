import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'new-piece',
  name: { id: 'Karya baru selesai', en: 'A new piece is finished' },
  kinds: ['craft'],
  aims: ['new'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'special',
      'Yang beda dari karya ini, misalnya "motifnya digambar tangan"',
      'What is different about it, for example "the pattern is drawn by hand"',
    ),
    FIELD.text(
      'use',
      'Bisa dipakai untuk apa, misalnya "tatakan gelas, alas vas"',
      'What it is used for, for example "under a glass or a vase"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `${block.AT_SHOP}{{ "Ada karya baru" | pick: "Satu karya baru selesai", "Karya baru sudah bisa dipesan" | tone: "polite", "Perkenalkan, karya baru", "young", "Ada karya yang baru jadi" | append: at | greeting }} 🎨`,
    details: `{% if form.special != "" %}Yang beda: {{ form.special }}{% endif %}
{% if form.use != "" %}Bisa dipakai untuk: {{ form.use }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau kami simpankan satu" | pick: "Mau yang ini", "Sudah kebayang mau ditaruh di mana" | tone: "polite", "Berkenan kami simpankan satu", "young", "Mau dibawa pulang satu" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${english.AT_SHOP}{{ "A new piece is finished" | pick: "There is a new piece", "A new piece can be ordered" | append: at }} 🎨`,
    details: `{% if form.special != "" %}What is different: {{ form.special }}{% endif %}
{% if form.use != "" %}Use it for: {{ form.use }}{% endif %}
${english.DETAILS}`,
    call: `{{ "Shall we keep one for you" | pick: "Would you like this one" }}? ${english.HOW}`,
  },
});
