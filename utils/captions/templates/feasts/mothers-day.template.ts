import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { orderDates } from './dates';

export default defineTemplate({
  id: 'mothers-day',
  name: { id: 'Buat Ibu di Hari Ibu', en: 'For Mother on Mother’s Day' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'hso',
  season: 'mothers-day',
  tone: 'warm',
  form: [
    FIELD.text(
      'memory',
      'Kenangan kecil soal ibu, misalnya "Ibu saya selalu bilang sudah kenyang supaya kami makan duluan."',
      'A small memory, for example "My mother always said she was full, so that we ate first."',
    ),
    FIELD.text(
      'card',
      'Kartu atau kiriman, misalnya "kami tuliskan pesannya, kirim ke rumah Ibu"',
      'Card or delivery, for example "we write your words and send it to her"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
  ],
  parts: {
    hook: `{% if form.memory != "" %}{{ "Soal Ibu, kami selalu ingat satu hal" | pick: "Cerita kecil tentang Ibu", "Tiap ingat Ibu, yang teringat ini" | tone: "polite", "Sebuah kenangan kecil tentang Ibu" | greeting }} 💐
{{ form.memory }}
{%- else %}{{ "Ibu sukanya apa? Tanya pelan-pelan, lalu kirim" | pick: "Jauh dari Ibu? Titip sayangnya lewat kami", "Buat Ibu, atau siapa pun yang sudah seperti Ibu" | tone: "polite", "Untuk Ibu, sedikit tanda kasih dari anaknya" | greeting }} 💐
{%- endif %}`,
    stock: `{% if form.card != "" %}Kartu dan kirim: {{ form.card }}{% endif %}
${orderDates.id}`,
    call: `{{ "Mau ditulis apa di kartunya" | pick: "Mau dikirim ke rumah Ibu di mana", "Mau kami bungkuskan buat Ibu" | tone: "polite", "Berkenan kami siapkan untuk Ibu" | greeting }}? ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Salam buat Ibu di rumah, {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    hook: `{% if form.memory != "" %}{{ "One thing we always remember about Mother" | pick: "A small story about Mother" }} 💐
{{ form.memory }}
{%- else %}{{ "Far from Mother? Send her a little something" | pick: "For Mother, or for whoever has been like one", "What does Mother like? Ask softly, then send it" }} 💐
{%- endif %}`,
    stock: `{% if form.card != "" %}Card and delivery: {{ form.card }}{% endif %}
${orderDates.en}`,
    call: `{{ "What shall we write on the card" | pick: "Where does she live" }}? ${english.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Greet her from us, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
