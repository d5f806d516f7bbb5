import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'sambal-levels',
  name: { id: 'Sambal dan bumbu dengan level pedas', en: 'Sambal and spices by heat level' },
  kinds: ['food', 'reseller'],
  aims: ['new', 'ask'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'levels',
      'Level pedas, satu per baris, misalnya "Level 1: pedas manis, anak besar masih bisa"',
      'Heat levels, one a line, for example "Level 1: sweet and mild"',
    ),
    FIELD.text(
      'with',
      'Cocok dengan apa, misalnya "nasi hangat, tahu goreng, ikan bakar"',
      'Goes with, for example "warm rice, fried tofu, grilled fish"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Suka pedas yang seperti apa" | pick: "Biasanya memilih pedas level berapa" %}{% assign muda = "Kuat level berapa, jujur" | pick: "Tim pedas atau tim air putih dulu" %}{{ "Kuat pedas level berapa" | pick: "Lebih suka pedas manis atau pedas nampol", "Makan tanpa sambal rasanya ada yang kurang, ya", "Di rumah siapa yang tidak bisa makan tanpa sambal" | tone: "polite", sopan, "young", muda | greeting }}? 🌶️`,
    product: `${block.PRODUCT}
{% if form.levels != "" %}{{ form.levels | list }}{% endif %}`,
    details: `{% if form.with != "" %}• Cocok dengan {{ form.with }}{% endif %}
${block.DETAILS}`,
    call: `{% if form.levels != "" %}{{ "Sebutkan levelnya waktu pesan" | pick: "Jangan lupa tulis level pedasnya" | tone: "polite", "Mohon sertakan level pedasnya saat memesan" }}. {% else %}{{ "Mau coba satu dulu" | pick: "Mau stok berapa di rumah" | greeting }}? {% endif %}${block.HOW}`,
  },
  english: {
    hook: `{{ "How much heat can you take" | pick: "Mild and sweet, or the real burn", "Who at home cannot eat without sambal" }}? 🌶️`,
    product: `${english.PRODUCT}
{% if form.levels != "" %}{{ form.levels | list }}{% endif %}`,
    details: `{% if form.with != "" %}• Good with {{ form.with }}{% endif %}
${english.DETAILS}`,
    call: `{% if form.levels != "" %}{{ "Tell us your level when you order" | pick: "Please add the level to your order" }}. {% else %}{{ "One to try first" | pick: "How many for your kitchen" }}? {% endif %}${english.HOW}`,
  },
});
