import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For the neighbourhood committee that has to feed a whole street. */
export default defineTemplate({
  id: 'independence-day',
  name: { id: 'Tujuh belasan di kampung', en: 'Independence Day in the neighbourhood' },
  kinds: ['food', 'craft', 'fashion', 'reseller', 'service', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'independence',
  tone: 'warm',
  form: [
    FIELD.text(
      'event',
      'Untuk acara apa, misalnya "lomba anak, tirakatan, jalan sehat"',
      'For which events, for example "children’s games"',
    ),
    FIELD.text(
      'group',
      'Pesanan banyak, misalnya "mulai 30 box, Rp12.000/box"',
      'For many, for example "from 30 boxes, Rp12.000 each"',
    ),
    FIELD.text('before', 'Pesan paling lambat, misalnya "14 Agustus"', 'Order by, for example "14 August"'),
    FIELD.text(
      'custom',
      'Bisa disesuaikan, misalnya "label nama RT"',
      'Can be adapted, for example "a label with your street"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Panitia tujuh belasan, konsumsi dan hadiahnya sudah beres" | pick: "Agustusan tahun ini di RT mana yang ramai", "Lomba sudah disusun, hadiahnya apa" | tone: "polite", "Untuk acara tujuh belasan, adakah yang dapat kami siapkan", "young", "Agustusan nanti ada lomba apa saja" | greeting }}? 🇮🇩`,
    price: `${block.PRICE}\n{% if form.group != "" %}Pesanan untuk acara: {{ form.group }}{% endif %}`,
    stock: `{% if form.event != "" %}Pas untuk {{ form.event }}{% endif %}
{% if form.before != "" %}Pesan paling lambat {{ form.before }}{% endif %}
{% if form.custom != "" %}Bisa disesuaikan: {{ form.custom }}{% endif %}
${block.STOCK}`,
    call: `{{ "Butuh berapa untuk acaranya" | pick: "Sebut jumlah warganya, kami bantu hitung. Mau pesan", "Boleh minta nota untuk kas RT. Mau pesan" | tone: "polite", "Berkenan memesan untuk acara" | greeting }}? ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Merdeka! {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
