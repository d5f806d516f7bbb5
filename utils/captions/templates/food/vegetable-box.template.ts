import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'vegetable-box',
  name: { id: 'Paket sayur mingguan', en: 'Weekly vegetable box' },
  kinds: ['food', 'reseller'],
  aims: ['bundle', 'weekday'],
  formula: 'info',
  tone: 'mothers',
  form: [
    FIELD.text(
      'inside',
      'Isi paket minggu ini, satu per baris, misalnya "Bayam 2 ikat"',
      'In the box this week, one a line, for example "Spinach, 2 bunches"',
    ),
    FIELD.text(
      'from',
      'Dari mana, misalnya "kebun Pak Rudi, Barelang"',
      'From where, for example "Pak Rudi’s garden, Barelang"',
    ),
    FIELD.text(
      'arrive',
      'Datang dan diantar, misalnya "dipetik Jumat, diantar Sabtu pagi"',
      'Picked and delivered, for example "picked Friday, delivered Saturday morning"',
    ),
    FIELD.text(
      'swap',
      'Kalau ada yang kosong, misalnya "diganti sayur lain seharga, kami kabari dulu"',
      'If something is missing, for example "replaced at the same price, we ask first"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Belanja sayur untuk seminggu, cukup sekali pesan" | pick: "Paket sayur minggu ini sudah dapat dipesan" %}{% assign muda = "Mau masak sendiri tapi malas ke pasar? Sini" | pick: "Isi kulkas pakai sayur, bukan cuma saus sachet" %}{{ "Belanja sayur seminggu, cukup sekali" | pick: "Paket sayur minggu ini sudah bisa dipesan", "Tidak sempat ke pasar pagi? Sayurnya pesan di sini", "Kulkas tinggal wortel sebatang? Waktunya isi lagi" | tone: "polite", sopan, "young", muda | greeting }} 🥕`,
    product: `${block.PRODUCT}
{{ form.inside | list }}`,
    details: `{% if form.from != "" %}• Dari {{ form.from }}{% endif %}
${block.DETAILS}
{% if form.swap != "" %}• Kalau ada yang kosong: {{ form.swap }}{% endif %}`,
    stock: `{% if form.arrive != "" %}Jadwal: {{ form.arrive }}{% endif %}
${block.STOCK}`,
    call: `{{ "Minggu ini mau berapa paket" | pick: "Mau dikirim ke rumah minggu ini", "Mau masak apa minggu ini" | tone: "polite", "Berkenan memesan untuk minggu ini" | greeting }}? ${block.HOW}`,
  },
});
