import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'waiting-list',
  name: { id: 'Stok habis, buka daftar tunggu', en: 'Sold out, waiting list open' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['restock', 'apology'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'next',
      'Ada lagi kapan, misalnya "sekitar tanggal 20"',
      'Back when, for example "around the 20th"',
    ),
    FIELD.text(
      'places',
      'Daftar tunggu untuk berapa, misalnya "15 orang"',
      'Places on the list, for example "15 people"',
    ),
    FIELD.text(
      'promise',
      'Yang di daftar dapat apa, misalnya "dikabari sehari lebih dulu"',
      'What the list gets, for example "told a day earlier"',
    ),
    FIELD.text(
      'instead',
      'Sementara bisa pilih, misalnya "rasa cokelat masih ada"',
      'Meanwhile, for example "chocolate is still there"',
    ),
  ],
  parts: {
    hook: `{{ "Yang ini habis dulu" | pick: "Maaf, raknya kosong untuk yang ini", "Stok yang ini habis" | tone: "polite", "Mohon maaf, untuk sementara stok ini habis", "young", "Sold out dulu yang ini, maaf ya" | greeting }} 🙏
{% if form.next != "" %}Ada lagi {{ form.next }}.{% else %}Yang mau, kami catat di daftar tunggu.{% endif %}`,
    stock: `Stok: habis untuk saat ini
{% if form.places != "" %}Daftar tunggu: {{ form.places }}{% endif %}
{% if form.promise != "" %}Yang masuk daftar: {{ form.promise }}{% endif %}
{% if form.instead != "" %}Sementara itu: {{ form.instead }}{% endif %}`,
    call: `{{ "Mau masuk daftar tunggu" | pick: "Mau dikabari begitu ada lagi", "Mau kami catat namanya" | tone: "polite", "Berkenan masuk daftar tunggu" | greeting }}? ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}\n${block.SIGN}`,
  },
});
