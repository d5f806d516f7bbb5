import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'reseller-thanks',
  name: { id: 'Terima kasih untuk para reseller', en: 'Thank-you to your resellers' },
  kinds: ['reseller', 'food', 'fashion', 'craft'],
  aims: ['thanks'],
  formula: 'info',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text('note', 'Yang ingin disampaikan', 'What you want to say'),
    FIELD.text('result', 'Hasil bersama, misalnya "120 toples terkirim bulan ini"', 'What you did together'),
    FIELD.text('next', 'Kabar berikutnya, misalnya "harga baru mulai Senin"', 'News for them'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Terima kasih kepada para reseller kami" | pick: "Terima kasih atas kerja samanya", "Kami berterima kasih kepada para reseller" -%}
{% assign young = "Makasih sudah ikut jualan bareng kami" | pick: "Makasih banyak sudah jadi reseller kami" -%}
{{ "Terima kasih sudah jadi reseller kami" | pick: "Terima kasih sudah ikut menjualkan", "Toko kecil ini jalan bareng reseller, terima kasih" | tone: "young", young, "polite", polite | greeting }} 🙏
{{ form.note }}`,
    product: `{% unless channel.listing %}{% if form.result != "" %}Bersama-sama: {{ form.result }}{% endif %}
{% if form.next != "" %}Kabar berikutnya: {{ form.next }}{% endif %}{% endunless %}
${block.PRODUCT}`,
    call: `{{ "Mau ambil stok lagi" | pick: "Mau tambah stok, atau baru mau ikut" | greeting }}? ${block.HOW}`,
  },
});
