import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'pre-order',
  name: { id: 'Pre-order (PO)', en: 'Pre-order' },
  kinds: ['food', 'fashion', 'craft', 'reseller'],
  aims: ['preorder'],
  language: 'id',
  tone: 'warm',
  form: [
    block.FIELD.date('closes', 'PO ditutup', 'Orders close'),
    block.FIELD.date('ready', 'Barang siap', 'Ready on'),
    block.FIELD.text('quota', 'Kuota, misalnya "20 box"', 'Quota, for example "20 boxes"'),
    block.FIELD.text('deposit', 'DP, misalnya "50%"', 'Deposit, for example "50%"'),
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "PO sudah dibuka" | pick: "Kami buka PO", "Open PO" | greeting }}! 📝`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: block.PRICE,
    stock: `Sistem: PO (pesan dulu)
{% if form.closes != "" %}PO ditutup: {{ form.closes | day }}
{%- assign left = form.closes | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.ready != "" %}Siap: {{ form.ready | day }}{% endif %}
{% if form.quota != "" %}Kuota: {{ form.quota }}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}`,
    area: block.AREA,
    call: `{{ "Mau ikut pesan" | pick: "Mau pesan di PO ini" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
