import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, SHORT } from './reply';

const UNKNOWN = `{% assign unknown = false %}{% if form.stock == "" and product.stock.mode == "" and product.stock.amount == "" %}{% assign unknown = true %}{% endif %}`;

export default defineTemplate({
  id: 'reply-stock',
  name: { id: 'Balas: masih ada?', en: 'Reply: is it still there?' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'asked',
      'Yang ditanya, misalnya "ukuran L warna krem"',
      'What was asked, for example "size L in cream"',
    ),
    STOCK_FIELD,
    FIELD.text(
      'hold',
      'Bisa disimpan sampai, misalnya "nanti jam 5 sore"',
      'You keep it until, for example "5 this afternoon"',
    ),
  ],
  parts: {
    ...SHORT,
    hook: `${UNKNOWN}{{ "Halo" | tone: "polite", "Terima kasih sudah bertanya", "young", "Haii" | greeting }}! {% if unknown %}{{ "Kami cek dulu ke rak, sebentar ya." | pick: "Sebentar, kami lihat dulu stoknya." | tone: "polite", "Mohon tunggu sebentar, stoknya kami periksa dulu." }}{% else %}{{ "Sudah kami cek, ini stoknya." | pick: "Barusan kami lihat, ini yang ada." | tone: "polite", "Stoknya sudah kami periksa." }}{% endif %}`,
    product: `{{ product.name | bold }}
{% if form.asked != "" %}({{ form.asked }}){% endif %}`,
    price: '',
    stock: `${block.STOCK}
{% unless channel.listing %}{% if form.hold != "" %}Boleh kami simpan dulu sampai {{ form.hold }}{% endif %}
${UNKNOWN}{% unless unknown %}{{ "Mau kami sisihkan" | pick: "Jadi pesan", "Mau kami simpankan dulu" | tone: "polite", "Berkenan kami sisihkan" | greeting }}?{% endunless %}{% endunless %}`,
    call: '',
  },
  english: {
    ...SHORT,
    hook: `${UNKNOWN}Hello! {% if unknown %}{{ "One moment, we check the shelf." | pick: "Let us look, one moment please." }}{% else %}{{ "We checked for you, this is what we have." | pick: "Just looked, here is what there is." }}{% endif %}`,
    product: `{{ product.name | bold }}
{% if form.asked != "" %}({{ form.asked }}){% endif %}`,
    price: '',
    stock: `${english.STOCK}
{% unless channel.listing %}{% if form.hold != "" %}We can keep it until {{ form.hold }}{% endif %}
${UNKNOWN}{% unless unknown %}{{ "Shall we put it aside" | pick: "Would you like us to keep one" }}?{% endunless %}{% endunless %}`,
    call: '',
  },
});
