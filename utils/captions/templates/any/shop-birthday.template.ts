import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'shop-birthday',
  name: { id: 'Ulang tahun toko', en: 'Our shop’s birthday' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['thanks'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text('age', 'Ulang tahun ke berapa, misalnya "3"', 'Which birthday in years, for example "3"'),
    FIELD.text(
      'start',
      'Dulu mulainya bagaimana, misalnya "dari satu loyang buat tetangga"',
      'How it began, for example "with one tray for the neighbours"',
    ),
    FIELD.text(
      'now',
      'Sekarang bagaimana, misalnya "sudah ada yang bantu membungkus"',
      'How it is now, for example "someone helps us wrap"',
    ),
    FIELD.text(
      'gift',
      'Buat pembeli, dengan syarat dan tanggalnya, misalnya "kartu ucapan untuk pesanan sampai 20 Desember"',
      'For the buyers, with terms and dates, for example "a card with orders until 20 December"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign toko = "toko kecil kami" %}{% assign Toko = "Toko kecil kami" %}{% if shop.short != "" %}{% assign toko = shop.short %}{% assign Toko = shop.short %}{% endif %}{% assign umur = form.age | truncate: 12 %}{% if umur != "" %}{% capture a %}{{ Toko }} ulang tahun ke-{{ umur }}{% endcapture %}{% capture b %}Umur {{ umur }} tahun, berkat pembeli{% endcapture %}{% capture c %}Hari ini {{ toko }} genap {{ umur }} tahun{% endcapture %}{{ a | pick: c, b | tone: "polite", a | greeting }} 🎂
{%- else %}{% capture a %}Hari ini {{ toko }} ulang tahun{% endcapture %}{% capture b %}{{ Toko }} tambah umur{% endcapture %}{% capture c %}Tiup lilin dulu, {{ toko }} ulang tahun{% endcapture %}{{ a | pick: b, c | tone: "polite", a | greeting }} 🎂
{%- endif %}
{% if form.start != "" %}Dulu {{ form.start }}.{% endif %}
{% if form.now != "" %}Sekarang {{ form.now }}.{% endif %}
Terima kasih sudah menemani.`,
    price: `${block.PRICE}\n{% if form.gift != "" %}Dari kami: {{ form.gift }}{% endif %}`,
    call: `{{ "Mau ikut merayakan" | pick: "Ingat pertama pesan di sini beli apa? Sekarang mau pesan apa", "Mau ditemani yang mana hari ini" | tone: "polite", "Berkenan memesan di hari baik ini" | greeting }}? ${block.HOW}`,
    trust: block.SIGN,
  },
  english: {
    hook: `{% capture name %}{% if shop.short != "" %}{{ shop.short }}{% else %}our little shop{% endif %}{% endcapture %}{% assign age = form.age | truncate: 12 %}{% if age != "" %}{% capture a %}{{ age }} years of {{ name }}{% endcapture %}{% capture b %}Our birthday: {{ age }} years, thanks to you{% endcapture %}{{ a | pick: b }} 🎂
{%- else %}{% capture a %}It is the birthday of {{ name }}{% endcapture %}{% capture b %}Another year of {{ name }}{% endcapture %}{{ a | pick: b }} 🎂
{%- endif %}
{% if form.start != "" %}How we began: {{ form.start }}.{% endif %}
{% if form.now != "" %}And now: {{ form.now }}.{% endif %}
Thank you for staying with us.`,
    price: `${english.PRICE}\n{% if form.gift != "" %}From us: {{ form.gift }}{% endif %}`,
    call: `{{ "Would you like to celebrate with us" | pick: "What was your first order here? And the next one" }}? ${english.HOW}`,
    trust: english.SIGN,
  },
});
