import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'real-colour',
  name: { id: 'Warna di foto dan warna barang', en: 'Colour in the photo and in the hand' },
  kinds: ['fashion', 'craft'],
  aims: ['tips'],
  formula: 'pas',
  tone: 'warm',
  form: [
    FIELD.text(
      'hand',
      'Warna di tangan, misalnya "sedikit lebih gelap dari foto"',
      'In the hand, for example "a little darker than the photo"',
    ),
    FIELD.text('like', 'Mirip warna apa, misalnya "kopi susu"', 'Like what, for example "milk coffee"'),
    FIELD.text(
      'light',
      'Cara memotretnya, misalnya "dekat jendela, tanpa filter"',
      'How it was photographed, for example "by a window, no filter"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Mengenai warnanya, mohon dibaca sebentar" | pick: "Sedikit penjelasan mengenai warnanya", "Sebelum memilih warna, silakan dibaca" -%}
{% assign polite_ask = "Ada keraguan soal warnanya" | pick: "Ingin tahu seperti apa warnanya", "Ragu dengan warna yang tampil di layar" -%}
{% if form.hand != "" or form.like != "" %}{{ "Soal warna, kami bilang apa adanya" | pick: "Sebelum pilih warna, baca ini sebentar", "Warnanya kami ceritakan dulu, biar tidak kaget" | tone: "polite", polite | greeting }} 🎨
{%- else %}{{ "Ragu dengan warna di layar" | pick: "Warnanya di HP dan di tangan sama tidak, ya", "Sering penasaran warna barangnya seperti apa" | tone: "polite", polite_ask | greeting }}? 🎨
{%- endif %}`,
    product: `${block.PRODUCT}
{% if form.hand != "" %}Warna di tangan: {{ form.hand }}{% endif %}
{% if form.like != "" %}Kira-kira seperti: {{ form.like | truncate: 60 }}{% endif %}`,
    details: `{% if form.light != "" %}Cara foto: {{ form.light }}{% endif %}
${block.DETAILS}
Layar tiap HP bisa menampilkan warna sedikit berbeda.`,
    call: `{{ "Mau lihat warnanya dari dekat atau langsung pesan" | pick: "Mau tanya soal warna atau langsung pesan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.hand != "" or form.like != "" %}{{ "About the colour, as it really looks" | pick: "Before you choose a colour, read this", "The colour, described so nobody is surprised" }} 🎨
{%- else %}{{ "Unsure about the colour on your screen" | pick: "Does the colour look different on your phone", "Wondering how the colour looks in the hand" }}? 🎨
{%- endif %}`,
    product: `${english.PRODUCT}
{% if form.hand != "" %}In the hand: {{ form.hand }}{% endif %}
{% if form.like != "" %}Close to: {{ form.like | truncate: 60 }}{% endif %}`,
    details: `{% if form.light != "" %}Photographed: {{ form.light }}{% endif %}
${english.DETAILS}
Colours may look a little different on each screen.`,
    call: `{{ "Would you like a closer look, or order right away" | pick: "A question about the colour, or ready to order" }}? ${english.HOW}`,
  },
});
