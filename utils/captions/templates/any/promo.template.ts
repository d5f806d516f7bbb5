import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'promo',
  name: { id: 'Promo harga coret', en: 'Lowered price' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['promo'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    FIELD.text('terms', 'Syarat, misalnya "maksimal 2 per orang"', 'Terms, for example "2 per person"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    // Speaks of an offer only when the old price or the last day can be named with it (ruling L27).
    hook: `{% if product.strike %}{{ "Harganya lagi turun" | pick: "Lagi ada harga hemat", "Ada kabar hemat" | greeting }}! 🏷️
{%- elsif form.until != "" %}{% capture line %}Ada promo sampai {{ form.until | day }}{% endcapture %}{{ line | greeting }}! 🏷️
{%- else %}{{ "Sudah lihat yang ini" | pick: "Lagi cari yang seperti ini" | greeting }}?
{%- endif %}`,
    price: `${block.PRICE}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}
{%- assign left = form.until | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.terms != "" %}Syarat: {{ form.terms }}{% endif %}`,
  },
});
