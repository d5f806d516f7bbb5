import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** One bundle, counted out: what is in it, what it costs, and what the same would cost one by one. */
export default defineTemplate({
  id: 'bundle',
  name: { id: 'Paket jadi satu', en: 'Put together in one bundle' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bundle'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'contents',
      'Isi paket, satu per baris, misalnya "2 toples cookies"',
      'What is in it, one a line, for example "2 jars of cookies"',
    ),
    FIELD.text('total', 'Harga paket, misalnya "Rp95.000"', 'Price of the bundle, for example "Rp95.000"'),
    FIELD.text(
      'single',
      'Kalau dibeli satu-satu, misalnya "Rp110.000"',
      'Bought one by one, for example "Rp110.000"',
    ),
    FIELD.text(
      'who',
      'Pas untuk siapa, misalnya "arisan 10 orang"',
      'Who it is for, for example "a party of 10"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Bila ingin memesan beberapa sekaligus, kami siapkan paketnya" %}{% if form.contents != "" or form.total != "" %}{{ "Bingung pilih satu? Sudah kami jadikan paket" | pick: "Daripada pesan satu-satu, ini paketnya", "Paketnya sudah kami susun, tinggal bungkus", "Sekali pesan dapat semuanya, ini isinya" | tone: "polite", sopan | greeting }} 🧺
{% if form.contents != "" %}Isi paket:\n{{ form.contents | list }}{% endif %}
{% if form.who != "" %}Pas untuk {{ form.who }}{% endif %}
{%- else %}{{ "Mau pesan beberapa sekaligus? Bisa kami jadikan satu" | pick: "Boleh pesan campur, nanti kami bungkus jadi satu", "Butuh lebih dari satu? Kami susunkan paketnya" | tone: "polite", sopan | greeting }} 🧺
{%- endif %}`,
    details: `{% if channel.listing %}{% if form.contents != "" %}Isi paket:\n{{ form.contents | list }}{% endif %}{% endif %}
${block.DETAILS}`,
    price: `{% if form.total != "" %}Harga paket: {{ form.total | truncate: 30 | bold }}{% if form.single != "" %} (satu-satu {{ form.single | truncate: 30 }}){% endif %}{% endif %}
{% if form.total != "" and product.price %}Mau satuan juga boleh:{% endif %}
${block.PRICE}`,
    call: `{% if form.contents != "" or form.total != "" %}{{ "Mau ambil paketnya atau satuan" | pick: "Mau berapa paket", "Isinya mau ditukar juga boleh. Jadi pesan" | tone: "polite", "Berkenan memesan paket atau satuan" | greeting }}{% else %}{{ "Mau digabung apa saja" | pick: "Mau berapa macam" | tone: "polite", "Berkenan memesan berapa macam" | greeting }}{% endif %}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.contents != "" or form.total != "" %}{{ "Hard to choose just one? We put them together" | pick: "One order, all of this", "Here is our bundle, ready to wrap" }} 🧺
{% if form.contents != "" %}In the bundle:\n{{ form.contents | list }}{% endif %}
{% if form.who != "" %}Made for {{ form.who }}{% endif %}
{%- else %}{{ "Ordering more than one? We can pack them together" | pick: "Mix as you like, we pack it as one", "Need several? We put a bundle together" }} 🧺
{%- endif %}`,
    details: `{% if channel.listing %}{% if form.contents != "" %}In the bundle:\n{{ form.contents | list }}{% endif %}{% endif %}
${english.DETAILS}`,
    price: `{% if form.total != "" %}Price of the bundle: {{ form.total | truncate: 30 | bold }}{% if form.single != "" %} ({{ form.single | truncate: 30 }} one by one){% endif %}{% endif %}
{% if form.total != "" and product.price %}Also sold one by one:{% endif %}
${english.PRICE}`,
    call: `{% if form.contents != "" or form.total != "" %}{{ "The bundle, or one by one" | pick: "How many bundles shall we pack" }}{% else %}{{ "What shall we pack together" | pick: "How many of each" }}{% endif %}? ${english.HOW}`,
  },
});
