import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Attention is the date, interest what differs, desire what the first buyers get. */
export default defineTemplate({
  id: 'new-launch-date',
  name: { id: 'Produk baru: tanggal mulainya', en: 'New product: its first day' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['new'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.date('from', 'Mulai bisa dipesan', 'Can be ordered from'),
    FIELD.text(
      'different',
      'Apa bedanya dari yang biasa, misalnya "lebih tebal, tidak terlalu manis"',
      'What is different, for example "thicker, less sweet"',
    ),
    FIELD.text(
      'first',
      'Untuk pemesan pertama, misalnya "20 pemesan pertama dapat kartu ucapan"',
      'For the first buyers, for example "a greeting card for the first 20"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.from != "" %}{% assign hari = form.from | day: "near" %}{% capture satu %}Mulai {{ hari }}, yang baru ini bisa dipesan{% endcapture %}{% capture dua %}Simpan tanggalnya: {{ hari }}{% endcapture %}{% capture tiga %}Sebentar lagi keluar, mulai {{ hari }}{% endcapture %}{{ satu | pick: dua, tiga }} 🗓️
{%- else %}{% assign sopan = "Perkenalkan, produk baru kami" | pick: "Produk baru kami sudah bisa dipesan" %}{{ "Pesanan untuk yang baru ini sudah dibuka" | pick: "Yang ini baru keluar, kenalan dulu", "Baru selesai disiapkan, sekarang bisa dipesan" | tone: "polite", sopan | greeting }} 🗓️
{%- endif %}`,
    details: `{% if form.different != "" %}Bedanya: {{ form.different }}{% endif %}\n${block.DETAILS}`,
    stock: `{% if form.first != "" %}Untuk yang pesan duluan: {{ form.first }}{% endif %}
${block.STOCK}`,
    call: `{{ "Mau jadi yang pertama coba" | pick: "Mau kami catat di urutan awal", "Mau pesan dari sekarang" | tone: "polite", "Berkenan memesan dari sekarang" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.from != "" %}{% assign start = form.from | day: "near" %}{% capture one %}Save the date: {{ start }}{% endcapture %}{% capture two %}Something new, and you can order it from {{ start }}{% endcapture %}{{ one | pick: two }} 🗓️
{%- else %}{{ "This one is new, and orders are open" | pick: "First day on our shelf", "Meet the newest thing we make" }} 🗓️
{%- endif %}`,
    details: `{% if form.different != "" %}What is different: {{ form.different }}{% endif %}\n${english.DETAILS}`,
    stock: `{% if form.first != "" %}For the first to order: {{ form.first }}{% endif %}
${english.STOCK}`,
    call: `{{ "Would you like to be among the first" | pick: "Shall we put your name at the top of the list" }}? ${english.HOW}`,
  },
});
