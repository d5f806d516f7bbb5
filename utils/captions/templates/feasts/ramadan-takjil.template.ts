import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { menuOf } from '../food/menu';

/** Posted in the afternoon: what there is, from when, and where it can be fetched before the call to prayer. */
export default defineTemplate({
  id: 'ramadan-takjil',
  name: { id: 'Takjil hari ini', en: 'Snacks for breaking the fast' },
  kinds: ['food'],
  aims: ['ramadan', 'daily'],
  formula: 'menu',
  season: 'ramadan',
  tone: 'warm',
  form: [
    FIELD.text(
      'more',
      'Takjil lain dengan harga, satu per baris, misalnya "Es buah, Rp10.000/cup"',
      'Others with their price, one a line, for example "Fruit ice, Rp10.000/cup"',
    ),
    FIELD.text('ready', 'Siap mulai jam, misalnya "15.30"', 'Ready from, for example "15.30"'),
    FIELD.text(
      'place',
      'Ambil di mana, misalnya "depan masjid Al-Ikhlas"',
      'Where, for example "in front of the mosque"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign sopan = "Selamat menjalankan ibadah puasa. Takjilnya sudah siap" %}{% assign ibu = "Takjil di rumah dibantu dapur kami saja" | pick: "Sore ini dapur di rumah boleh santai, takjilnya dari kami" %}{{ "Takjil sore ini sudah ada" | pick: "Sambil pulang, mampir ambil takjil", "Buat buka nanti, ini takjil kami", "Meja takjil kami sudah ditata" | tone: "polite", sopan, "mothers", ibu | greeting }} 🌙`,
    stock: `{% if form.ready != "" %}Siap mulai jam {{ form.ready }}{% endif %}
{% if form.place != "" %}Ambil di {{ form.place }}{% endif %}
${menuOf.id.stock}`,
    call: `{{ "Mau kami sisihkan sebelum sore" | pick: "Mau dibungkuskan yang mana buat buka", "Titip berapa bungkus" | tone: "polite", "Berkenan kami sisihkan" | greeting }}? ${block.HOW}`,
    trust: `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Selamat berbuka dari {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
