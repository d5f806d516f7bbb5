import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { replyOf } from './reply';

/** Terms before dreams: smallest order, price, what is helped with, and no word of earnings. */
export default defineTemplate({
  id: 'reply-reseller',
  name: { id: 'Balas: mau jadi reseller', en: 'Reply: asking to resell' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'price',
      'Harga reseller, misalnya "Rp20.000 mulai 10 toples"',
      'Reseller price, for example "Rp20.000 from 10 jars"',
    ),
    FIELD.text(
      'first',
      'Ambil pertama, misalnya "minimal 10, boleh campur rasa"',
      'First order, for example "at least 10, mixed"',
    ),
    FIELD.text(
      'help',
      'Yang kami bantu, misalnya "foto tanpa nomor kami dan contoh caption"',
      'What you provide, for example "photos without our number, sample captions"',
    ),
    FIELD.text(
      'rule',
      'Aturan, misalnya "harga jual jangan di bawah Rp25.000"',
      'Rule, for example "do not sell below Rp25.000"',
    ),
  ],
  parts: replyOf(
    `{{ "Senang ada yang mau ikut jualan" | pick: "Boleh, ini syarat jadi reseller kami", "Terima kasih mau bantu jualkan" | tone: "polite", "Terima kasih atas minatnya menjadi reseller", "young", "Yuk jualan bareng, ini syaratnya" | greeting }} 🤝`,
    `{% if form.price != "" %}Harga reseller: {{ form.price }}{% endif %}
{% if form.first != "" %}Ambil pertama: {{ form.first }}{% endif %}
{% if form.help != "" %}Kami bantu: {{ form.help }}{% endif %}
{% if form.rule != "" %}Aturannya: {{ form.rule }}{% endif %}
{{ "Jualan di daerah mana dan lewat apa? Biar kami bantu hitung ambil pertamanya." | pick: "Boleh tahu rencananya jual di mana? Mulai sedikit juga tidak apa-apa." | tone: "polite", "Boleh kami tahu rencana daerah dan tempat penjualannya?" }}`,
    `{% if form.first != "" %}Pembelian untuk dijual lagi: {{ form.first }}{% endif %}`,
  ),
});
