import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'new-year',
  name: { id: 'Malam tahun baru', en: 'New Year’s Eve' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'new-year',
  tone: 'warm',
  form: [
    FIELD.text(
      'for',
      'Cukup untuk, misalnya "1 tampah untuk 8 orang"',
      'Enough for, for example "1 tray for 8 people"',
    ),
    FIELD.date('closes', 'Pesan sampai', 'Order until'),
    FIELD.text(
      'pickup',
      'Diambil atau diantar, misalnya "31 Desember, 15.00–19.00"',
      'Fetched or delivered, for example "31 December, 15.00–19.00"',
    ),
    FIELD.date('back', 'Buka lagi di tahun baru', 'Open again in the new year'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Malam tahun baru kumpul di mana" | pick: "Malam pergantian tahun, camilannya sudah ada", "Tutup tahun di rumah saja juga boleh, kan" | tone: "polite", "Sudah ada rencana untuk malam tahun baru", "young", "Malam tahun baru mau ngumpul di rumah siapa" | greeting }}? 🎆`,
    stock: `{% if form.for != "" %}Cukup untuk: {{ form.for }}{% endif %}
{% if form.closes != "" %}Pesan sampai: {{ form.closes | day }}{% endif %}
{% if form.pickup != "" %}Diambil atau diantar: {{ form.pickup }}{% endif %}
${block.STOCK}
{% if form.back != "" %}Buka lagi: {{ form.back | day }}{% endif %}`,
    call: `{{ "Berapa orang yang kumpul? Kami bantu hitung" | pick: "Mau kami siapkan buat malam itu? Boleh", "Kabari jumlah orangnya, kami bantu pilihkan" | tone: "polite", "Sebutkan jumlah tamunya, kami bantu menghitung" | greeting }}. ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Terima kasih untuk tahun ini, {{ shop.name }}{% endunless %}{% endif %}`,
  },
  english: {
    hook: `{{ "Where will you be on New Year’s Eve" | pick: "Friends coming over on New Year’s Eve", "A quiet New Year’s Eve at home" }}? 🎆`,
    stock: `{% if form.for != "" %}Enough for: {{ form.for }}{% endif %}
{% if form.closes != "" %}Order until: {{ form.closes | day }}{% endif %}
{% if form.pickup != "" %}Fetched or delivered: {{ form.pickup }}{% endif %}
${english.STOCK}
{% if form.back != "" %}Open again: {{ form.back | day }}{% endif %}`,
    call: `{{ "Tell us how many you are and we help you choose" | pick: "How many guests? We help you count" }}. ${english.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Thank you for this year, {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
