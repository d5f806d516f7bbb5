import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, KITCHEN_EN } from './menu';

/** The first question of every buyer is how it tastes, so that stands above all facts. */
export default defineTemplate({
  id: 'new-flavour',
  name: { id: 'Rasa baru', en: 'New flavour' },
  kinds: ['food'],
  aims: ['new'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'taste',
      'Rasanya bagaimana, misalnya "gurih dulu, pedasnya belakangan"',
      'How it tastes, for example "savoury first, the heat comes later"',
    ),
    FIELD.text(
      'others',
      'Rasa lama yang masih ada, misalnya "original, keju, balado"',
      'Flavours that stay, for example "plain, cheese, balado"',
    ),
    FIELD.date('from', 'Mulai bisa dipesan', 'Can be ordered from'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Kami punya rasa baru" | pick: "Perkenalkan rasa baru dari dapur kami" %}{% assign muda = "Ada rasa baru, siap-siap kepo" | pick: "Rasa barunya akhirnya keluar juga" %}{{ "Ada rasa baru, nih" | pick: "Nambah satu rasa lagi di dapur kami", "Yang suka coba-coba rasa, ini yang baru", "Rasa barunya sudah jadi" | tone: "polite", sopan, "young", muda | greeting }} 😋
{% if form.taste != "" %}Rasanya: {{ form.taste }}.{% endif %}`,
    price: `${block.PRICE}\n{% if form.others != "" %}Rasa lain yang masih ada: {{ form.others }}{% endif %}`,
    stock: `{% if form.from != "" %}Bisa dipesan mulai {{ form.from | day }}{% endif %}\n${block.STOCK}`,
    call: `{{ "Mau coba rasa barunya" | pick: "Mau coba satu dulu", "Mau yang baru atau yang biasa" | tone: "polite", "Berkenan mencoba rasa barunya" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
  english: {
    hook: `{{ "A new flavour has joined our kitchen" | pick: "Something new to taste", "Our new flavour is here" }} 😋
{% if form.taste != "" %}How it tastes: {{ form.taste }}.{% endif %}`,
    price: `${english.PRICE}\n{% if form.others != "" %}Flavours that stay: {{ form.others }}{% endif %}`,
    stock: `{% if form.from != "" %}Orders from {{ form.from | day }}{% endif %}\n${english.STOCK}`,
    call: `{{ "Would you like to try it" | pick: "Shall we keep one for you" }}? ${english.HOW}`,
    trust: KITCHEN_EN,
  },
});
