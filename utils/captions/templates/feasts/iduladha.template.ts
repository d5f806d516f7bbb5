import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { orderDates } from './dates';

export default defineTemplate({
  id: 'iduladha',
  name: { id: 'Persiapan Iduladha', en: 'Getting ready for Iduladha' },
  kinds: ['food', 'craft', 'reseller', 'fashion', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'iduladha',
  tone: 'warm',
  form: [
    FIELD.text(
      'use',
      'Dipakai untuk apa, misalnya "bumbu sate dan gulai, 1 bungkus untuk 1 kg daging"',
      'What for, for example "satay and curry spices, 1 bag for 1 kg"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.date('ready', 'Siap', 'Ready'),
    FIELD.text(
      'group',
      'Untuk panitia, misalnya "ambil 20 bungkus, harga Rp9.000"',
      'For committees, for example "20 bags at Rp9.000"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign ibu = "Bumbu dan perlengkapan Iduladha sudah dicatat" | pick: "Dapur buat Iduladha sudah siap apa saja" %}{{ "Untuk Iduladha nanti, apa yang belum disiapkan" | pick: "Menjelang Iduladha, ada yang mau dipesan dari sekarang", "Hari raya nanti dapur ramai, ada yang bisa kami bantu" | tone: "polite", "Menjelang Iduladha, apa yang dapat kami siapkan", "mothers", ibu | greeting }}? 🕌`,
    price: `${block.PRICE}\n{% if form.group != "" %}Untuk panitia: {{ form.group }}{% endif %}`,
    stock: `{% if form.use != "" %}Dipakai untuk {{ form.use }}{% endif %}
${orderDates.id}`,
    call: `{{ "Untuk keluarga atau panitia" | pick: "Mau kami siapkan berapa", "Perlu diantar ke masjid atau ke rumah" | tone: "polite", "Berkenan kami siapkan berapa" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Selamat menyambut Iduladha, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
