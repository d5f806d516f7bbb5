import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For a thank-you, a birth, a new house: no season, but a card and a day on which it must arrive. */
export default defineTemplate({
  id: 'food-hampers',
  name: { id: 'Hampers untuk hari apa saja', en: 'Hampers for any day' },
  kinds: ['food', 'craft', 'reseller'],
  aims: ['bundle', 'new'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'contents',
      'Isi hampers, satu per baris, misalnya "2 toples kue kering"',
      'What is inside, one a line, for example "2 jars of cookies"',
    ),
    FIELD.text(
      'card',
      'Kartu ucapan, misalnya "kami tulis tangan, maksimal 3 baris"',
      'Card, for example "written by hand, up to 3 lines"',
    ),
    FIELD.text('before', 'Pesan kapan, misalnya "H-2"', 'Order when, for example "2 days before"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Ingin berterima kasih kepada seseorang" | pick: "Ada yang ingin disampaikan lewat bingkisan" %}{% assign muda = "Kangen tapi jauh" | pick: "Mau bilang makasih tapi bingung caranya" %}{{ "Ada teman yang baru pindah rumah atau lahiran" | pick: "Belum sempat datang langsung", "Mau bilang terima kasih, tapi bingung kirim apa", "Lagi kangen sama yang jauh" | tone: "polite", sopan, "young", muda | greeting }}?
{{ "Hampers-nya berangkat duluan" | pick: "Biar hampers ini yang mengetuk pintunya", "Kirim hampers ini dulu" | tone: "polite", "Hampers ini bisa kami kirimkan" }} 🎁`,
    details: `${block.DETAILS}
{% if form.card != "" %}• Kartu ucapan: {{ form.card }}{% endif %}
{% if form.contents != "" %}Isi hampers:\n{{ form.contents | list }}{% endif %}`,
    stock: `${block.STOCK}
{% if form.before != "" %}Pemesanan: {{ form.before }}{% endif %}`,
    call: `{{ "Buat siapa dan mau sampai tanggal berapa" | pick: "Mau dikirim ke siapa dan untuk tanggal berapa" | tone: "polite", "Untuk siapa dan diharapkan tiba tanggal berapa" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "A friend with a new home or a new baby" | pick: "Could not visit in person yet", "Want to say thank you but not sure how" }}?
{{ "Let this hamper knock on the door" | pick: "Send this hamper ahead" }} 🎁`,
    details: `${english.DETAILS}
{% if form.card != "" %}• Card: {{ form.card }}{% endif %}
{% if form.contents != "" %}Inside:\n{{ form.contents | list }}{% endif %}`,
    stock: `${english.STOCK}
{% if form.before != "" %}Please order: {{ form.before }}{% endif %}`,
    call: `{{ "Who is it for, and when should it arrive" | pick: "Where should it go, and by which day" }}? ${english.HOW}`,
  },
});
