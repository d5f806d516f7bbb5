import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'promo',
  name: { id: 'Promo harga coret', en: 'Lowered price' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['promo'],
  language: 'id',
  tone: 'warm',
  form: [
    block.FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    block.FIELD.text('terms', 'Syarat, misalnya "maksimal 2 per orang"', 'Terms, for example "2 per person"'),
    block.STOCK_FIELD,
    block.PROOF_FIELD,
  ],
  parts: {
    // Speaks of an offer only when the old price or the last day can be named with it (ruling L27).
    hook: `{% if product.strike %}{{ "Harganya lagi turun" | pick: "Lagi ada harga hemat", "Ada kabar hemat" | greeting }}! 🏷️
{%- elsif form.until != "" %}{% capture line %}Ada promo sampai {{ form.until | day }}{% endcapture %}{{ line | greeting }}! 🏷️
{%- else %}{{ "Sudah lihat yang ini" | pick: "Lagi cari yang seperti ini" | greeting }}?
{%- endif %}`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: `${block.PRICE}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}
{%- assign left = form.until | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.terms != "" %}Syarat: {{ form.terms }}{% endif %}`,
    stock: block.STOCK,
    area: block.AREA,
    call: block.CALL,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
