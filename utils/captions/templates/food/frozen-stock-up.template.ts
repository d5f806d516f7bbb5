import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'frozen-stock-up',
  name: { id: 'Frozen food untuk stok kulkas', en: 'Frozen food to stock up' },
  kinds: ['food', 'reseller'],
  aims: ['bundle', 'weekday'],
  formula: 'pas',
  tone: 'mothers',
  form: [
    FIELD.text(
      'packs',
      'Paket stok, satu per baris, misalnya "3 pack Rp120.000"',
      'Packs to stock up, one a line, for example "3 packs Rp120.000"',
    ),
    FIELD.text(
      'cook',
      'Cara masak singkat, misalnya "goreng 5 menit tanpa dicairkan"',
      'How to cook it, for example "fry 5 minutes from frozen"',
    ),
    FIELD.text(
      'cold',
      'Cara kirim beku, misalnya "kurir instan dengan ice gel, dalam kota saja"',
      'How it travels frozen, for example "by courier with ice gel, in town only"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Ada hari yang tidak sempat memasak" | pick: "Persediaan di freezer tinggal sedikit" %}{% assign muda = "Malas masak tapi lapar" | pick: "Freezer isinya cuma es batu" %}{{ "Freezer di rumah sudah mulai kosong" | pick: "Ada hari yang tidak sempat masak", "Besok pagi mau masak apa yang cepat", "Anak lapar, di dapur belum ada lauk" | tone: "polite", sopan, "young", muda | greeting }}?
{{ "Simpan ini di freezer, tinggal masak" | pick: "Isi stok dulu, masaknya kapan saja" }} ❄️`,
    details: `${block.DETAILS}
{% if form.cook != "" %}• Cara masak: {{ form.cook }}{% endif %}`,
    price: `${block.PRICE}
{% if form.packs != "" %}Paket stok:\n{{ form.packs | list }}{% endif %}`,
    area: `${block.AREA}
{% if form.cold != "" %}Kirim beku: {{ form.cold }}{% endif %}`,
    call: `{{ "Mau isi berapa pack" | pick: "Mau stok berapa untuk minggu ini", "Freezer-nya mau diisi apa" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "Freezer looking empty" | pick: "No time to cook on some days", "What is quick to cook tomorrow morning" }}?
{{ "Keep this in the freezer and cook when you need it" | pick: "Stock up now, cook when it suits you" }} ❄️`,
    details: `${english.DETAILS}
{% if form.cook != "" %}• To cook: {{ form.cook }}{% endif %}`,
    price: `${english.PRICE}
{% if form.packs != "" %}Packs to stock up:\n{{ form.packs | list }}{% endif %}`,
    area: `${english.AREA}
{% if form.cold != "" %}Sent frozen: {{ form.cold }}{% endif %}`,
    call: `{{ "How many packs for your freezer" | pick: "Which ones would you like to keep at home" }}? ${english.HOW}`,
  },
});
