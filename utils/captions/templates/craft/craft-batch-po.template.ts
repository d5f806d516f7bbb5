import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Made a batch at a time: three days that follow one another say when what happens. */
export default defineTemplate({
  id: 'craft-batch-po',
  name: { id: 'PO per batch', en: 'Pre-order by the batch' },
  kinds: ['craft', 'fashion'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('batch', 'Batch ke-, misalnya "3"', 'Which batch, for example "3"'),
    FIELD.date('closes', 'Batch ditutup', 'Batch closes'),
    FIELD.date('start', 'Mulai dikerjakan', 'Work begins'),
    FIELD.date('send', 'Mulai dikirim', 'Sending begins'),
    FIELD.text(
      'places',
      'Jumlah dalam batch, misalnya "15 set"',
      'Pieces in the batch, for example "15 sets"',
    ),
  ],
  parts: {
    hook: `{% capture batch %}batch {% if form.batch != "" %}{{ form.batch | truncate: 12 }}{% else %}berikutnya{% endif %}{% endcapture %}{% assign a = "Buku pesanan dibuka untuk " | append: batch %}{% assign b = "Kami mulai mencatat pesanan " | append: batch %}{% assign c = "Kami mulai mengumpulkan pesanan " | append: batch %}{% assign d = "Kami menerima pesanan untuk " | append: batch %}{{ a | pick: b, c | tone: "polite", d | greeting }} 📒`,
    stock: `{% if form.closes == "" and form.start == "" and form.send == "" %}${block.STOCK}{% else %}Dibuat per batch, setelah pesanan terkumpul
{% if form.closes != "" %}Ditutup: {{ form.closes | day }}{% assign left = form.closes | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.start != "" %}Mulai dikerjakan: {{ form.start | day }}{% endif %}
{% if form.send != "" %}Mulai dikirim: {{ form.send | day }}{% endif %}{% endif %}
{% if form.places != "" %}Jumlah di batch ini: {{ form.places }}{% endif %}`,
    call: `{{ "Mau kami catat di batch ini" | pick: "Mau ambil berapa di batch ini", "Mau masuk catatan" | tone: "polite", "Berkenan kami catat di batch ini", "young", "Mau ikutan batch ini" | greeting }}? ${block.HOW}`,
  },
});
