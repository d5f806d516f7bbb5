import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Read on the way there: where the table stands, until when, and how one may pay. */
export default defineTemplate({
  id: 'bazaar-today',
  name: { id: 'Bazar hari ini', en: 'Bazaar today' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bazaar'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'event',
      'Nama bazar, misalnya "Bazar UMKM Batam Center"',
      'Name, for example "Batam Center bazaar"',
    ),
    FIELD.text(
      'spot',
      'Letak lapak, misalnya "tenda B12, dekat panggung"',
      'Where you stand, for example "tent B12, by the stage"',
    ),
    FIELD.text('until', 'Sampai jam, misalnya "21.00"', 'Until, for example "21.00"'),
    FIELD.text(
      'taste',
      'Bisa apa di lapak, misalnya "coba dulu, ada tester"',
      'What people can do there, for example "taste first"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign acara = form.event | truncate: 30 %}{% if acara == "" %}{% assign acara = "bazar" %}{% endif %}{% capture a %}Hari ini kami di {{ acara }}, mampir ya{% endcapture %}{% capture b %}Lapak kami di {{ acara }} sudah buka{% endcapture %}{% capture c %}Lagi jalan ke {{ acara }}? Kami tunggu{% endcapture %}{% capture muda %}Yang lagi di {{ acara }}, samperin kami{% endcapture %}{{ a | pick: b, c | tone: "young", muda, "polite", b | greeting }} 👋`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    stock: `{% unless channel.listing %}{% if form.spot != "" %}Letak lapak: {{ form.spot }}{% endif %}
{% if form.until != "" %}Kami di sana sampai jam {{ form.until }}{% endif %}
{% if form.taste != "" %}Di lapak: {{ form.taste }}{% endif %}{% endunless %}
${block.STOCK}`,
    area: `{% if channel.listing %}${block.AREA}{% elsif shop.payment != "" %}Bisa bayar pakai: {{ shop.payment }}{% endif %}`,
    call: `{{ "Tidak bisa datang? Boleh pesan dari rumah" | pick: "Susah cari lapaknya? Kabari kami", "Mau disisihkan dulu? Boleh" | tone: "polite", "Bila berhalangan hadir, pesanan tetap kami layani" | greeting }}. ${block.HOW}`,
  },
});
