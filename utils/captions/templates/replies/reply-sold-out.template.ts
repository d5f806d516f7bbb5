import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, SHORT } from './reply';

export default defineTemplate({
  id: 'reply-sold-out',
  name: { id: 'Balas: habis, tawarkan berikutnya', en: 'Reply: sold out, next batch' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text('next', 'Ada lagi kapan, misalnya "Sabtu pagi"', 'Back when, for example "Saturday morning"'),
    FIELD.text(
      'instead',
      'Gantinya yang ada, misalnya "rasa cokelat, Rp25.000"',
      'What you have instead, for example "chocolate, Rp25.000"',
    ),
  ],
  parts: {
    ...SHORT,
    hook: `{{ "Maaf, yang ini baru saja habis" | pick: "Yah, yang ini sudah habis", "Maaf belum kebagian yang ini" | tone: "polite", "Mohon maaf, untuk saat ini stoknya habis", "young", "Yahh, barusan habis, maaf ya" | greeting }} 🙏`,
    product: '{{ product.name | bold }}',
    price:
      '{% if form.next != "" %}{% if product.price %}Harga {{ product.price | price }}{% endif %}{% endif %}',
    stock: `{% if channel.listing %}Stok: habis untuk saat ini{% endif %}
{% if form.next != "" %}Ada lagi: {{ form.next }}{% endif %}
{% if form.instead != "" %}Yang ada sekarang: {{ form.instead }}{% elsif others.size > 0 %}Yang ada sekarang:\n{{ others | list }}{% endif %}
{% unless channel.listing %}{% if form.next != "" %}{{ "Mau kami catat untuk yang berikutnya" | pick: "Mau kami simpankan dari yang berikutnya" | tone: "polite", "Berkenan kami catat untuk berikutnya" | greeting }}?{% elsif form.instead != "" or others.size > 0 %}{{ "Mau diganti, atau tunggu saja" | pick: "Mau yang itu dulu, atau tunggu yang ini" | tone: "polite", "Berkenan diganti, atau menunggu" | greeting }}?{% else %}{{ "Mau kami kabari kalau sudah ada lagi" | pick: "Kalau ada lagi, mau dikabari" | tone: "polite", "Berkenan kami kabari bila sudah tersedia" | greeting }}?{% endif %}{% endunless %}`,
    call: '',
  },
});
