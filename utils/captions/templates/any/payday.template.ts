import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** No hurry and no pressure: needs come first, and what may wait is kept. */
export default defineTemplate({
  id: 'payday',
  name: { id: 'Gajian, kebutuhan dulu', en: 'Payday, needs first' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'service', 'other'],
  aims: ['payday'],
  formula: 'pas',
  tone: 'warm',
  form: [
    FIELD.choice('day', 'Gajian kapan', 'When is payday', [
      ['Tanggal 25', 'Tanggal 25', 'On the 25th'],
      ['Akhir bulan', 'Akhir bulan', 'At the end of the month'],
      ['Tanggal 1', 'Tanggal 1', 'On the 1st'],
    ]),
    FIELD.text(
      'keep',
      'Bisa disimpan dulu sampai, misalnya "tanggal 27"',
      'You keep it aside until, for example "the 27th"',
    ),
    FIELD.text(
      'small',
      'Pilihan yang ringan, misalnya "ukuran kecil Rp15.000"',
      'A smaller choice, for example "the small one, Rp15.000"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign hari = form.day %}{% capture a %}{{ hari }}, waktunya buka catatan belanja{% endcapture %}{% capture b %}{{ hari }}: kebutuhan dulu, baru yang disuka{% endcapture %}{% capture c %}{{ hari }}, bayar yang wajib dulu, ya{% endcapture %}{% capture muda %}{{ hari }} nih, wishlist-nya masih sama{% endcapture %}{{ a | pick: b, c | tone: "young", muda | greeting }} 🗒️
Kalau masih ada lebihnya, yang ini boleh {{ "dilirik" | tone: "polite", "dipertimbangkan" }}.`,
    price: `${block.PRICE}\n{% if form.small != "" %}Mau yang lebih ringan: {{ form.small }}{% endif %}`,
    stock: `${block.STOCK}\n{% if form.keep != "" %}Boleh kami simpan dulu sampai {{ form.keep }}{% endif %}`,
    call: `{{ "Mau pesan sekarang atau kami simpan dulu" | pick: "Tidak harus hari ini. Mau kami catat dulu" | tone: "polite", "Berkenan memesan, atau kami simpan dulu" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.day == "Akhir bulan" %}{% assign when = "End of the month" %}{% elsif form.day == "Tanggal 1" %}{% assign when = "The 1st" %}{% else %}{% assign when = "The 25th" %}{% endif %}{{ when }}: {{ "bills first, then something you like" | pick: "time to open the shopping list", "first what you need, then what you want" }} 🗒️
If there is some left, have a look at this one.`,
    price: `${english.PRICE}\n{% if form.small != "" %}Something smaller: {{ form.small }}{% endif %}`,
    stock: `${english.STOCK}\n{% if form.keep != "" %}We can keep it for you until {{ form.keep }}{% endif %}`,
    call: `{{ "Order now, or shall we keep it for you" | pick: "No hurry. Ready to order" }}? ${english.HOW}`,
  },
});
