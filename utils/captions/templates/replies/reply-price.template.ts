import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, SHORT } from './reply';

export default defineTemplate({
  id: 'reply-price',
  name: { id: 'Balas: tanya harga', en: 'Reply: the price' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'more',
      'Harga kalau ambil banyak, misalnya "6 toples Rp140.000"',
      'For larger orders, for example "6 jars for Rp140.000"',
    ),
    FIELD.text(
      'shipping',
      'Ongkir ke pembeli ini, misalnya "Rp12.000 ke Sekupang"',
      'Delivery to this buyer, for example "Rp12.000 to Sekupang"',
    ),
  ],
  parts: {
    ...SHORT,
    hook: `{% assign sopan = "Terima kasih sudah menghubungi kami" %}{{ "Halo" | tone: "polite", sopan, "young", "Haii" | greeting }}! {% if product.price %}{{ "Ini harganya, ya." | pick: "Untuk harganya begini.", "Boleh, ini harganya." | tone: "polite", "Berikut harganya." }}{% else %}{{ "Harganya kami hitungkan dulu sesuai kebutuhan, ya." | pick: "Boleh tahu kebutuhannya dulu? Biar harganya pas." | tone: "polite", "Harganya kami sesuaikan dengan kebutuhan." }}{% endif %}`,
    product: '{{ product.name | bold }}',
    price: `${block.PRICE_LINE}
${block.PROMO_TERMS}
{% if form.more != "" %}Kalau ambil banyak: {{ form.more }}{% endif %}
{% unless channel.listing %}{% if form.shipping != "" %}Ongkir: {{ form.shipping }}{% endif %}{% endunless %}`,
    stock: `{% unless channel.listing %}{{ "Kalau cocok, sebut jumlah pesanannya, biar kami siapkan." | pick: "Masih mau tanya dulu juga boleh. Kalau jadi pesan, sebut jumlahnya, ya.", "Mau pesan berapa? Biar kami hitungkan totalnya." | tone: "polite", "Bila berkenan memesan, silakan sebutkan jumlahnya." }}{% endunless %}`,
    call: '',
  },
  english: {
    ...SHORT,
    hook: `Hello! {% if product.price %}{{ "Here is the price." | pick: "Thank you for asking. This is the price." }}{% else %}{{ "The price depends on what you need. Could you tell us more?" | pick: "Tell us what you need and we work out the price." }}{% endif %}`,
    product: '{{ product.name | bold }}',
    price: `${english.PRICE_LINE}
${english.PROMO_TERMS}
{% if form.more != "" %}For larger orders: {{ form.more }}{% endif %}
{% unless channel.listing %}{% if form.shipping != "" %}Delivery: {{ form.shipping }}{% endif %}{% endunless %}`,
    stock: `{% unless channel.listing %}{{ "If you would like to order, tell us how many and we get it ready." | pick: "How many would you like to order? We add it up for you." }}{% endunless %}`,
    call: '',
  },
});
