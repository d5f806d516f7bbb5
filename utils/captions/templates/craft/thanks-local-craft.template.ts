import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A thank-you sells nothing, so the price stays away; a listing keeps to the goods. */
export default defineTemplate({
  id: 'thanks-local-craft',
  name: { id: 'Terima kasih sudah dukung karya lokal', en: 'Thank you for buying local craft' },
  kinds: ['craft', 'fashion', 'food'],
  aims: ['thanks'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'news',
      'Kabar yang mau dibagi, misalnya "Pesanan ke-100 dikirim hari Senin"',
      'News to share, for example "Our 100th order left on Monday"',
    ),
    FIELD.text(
      'became',
      'Belanjanya jadi apa, misalnya "mesin jahit kedua untuk Bu Sari"',
      'What the orders became, for example "a second sewing machine for Bu Sari"',
    ),
    FIELD.text(
      'next',
      'Yang sedang disiapkan, misalnya "tas anyam ukuran besar"',
      'What you are working on, for example "a large woven bag"',
    ),
  ],
  parts: {
    hook: `{{ "Terima kasih sudah belanja karya lokal" | pick: "Terima kasih sudah pilih buatan tetangga sendiri", "Tiap pesanan kami syukuri, terima kasih" | tone: "polite", "Terima kasih telah mendukung karya lokal", "young", "Makasih banyak udah dukung karya lokal", "mothers", "Terima kasih sudah belanja di perajin lokal" | greeting }} 🤍
{{ form.news }}
{% if form.became != "" %}Dari belanjanya: {{ form.became }}{% endif %}
{% if form.next != "" %}Yang sedang kami siapkan: {{ form.next }}{% endif %}`,
    product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    price: '',
    stock: `{% if channel.listing %}${block.STOCK}{% endif %}`,
    area: `{% if channel.listing %}${block.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{{ "Punya foto karyanya di rumah? Kami senang melihatnya" | pick: "Ceritakan, ya, karyanya sekarang dipakai di mana", "Ada saran untuk kami? Tulis saja, kami baca" | tone: "polite", "Saran dan masukan kami terima dengan senang hati" | greeting }}.{% endunless %}`,
  },
});
