import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'pre-order',
  name: { id: 'Pre-order (PO)', en: 'Pre-order' },
  kinds: ['food', 'fashion', 'craft', 'reseller'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'PO ditutup', 'Orders close'),
    FIELD.date('ready', 'Barang siap', 'Ready on'),
    FIELD.text('quota', 'Kuota, misalnya "20 box"', 'Quota, for example "20 boxes"'),
    FIELD.text('deposit', 'DP, misalnya "50%"', 'Deposit, for example "50%"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "PO sudah dibuka" | pick: "Kami buka PO", "Open PO" | greeting }}! 📝`,
    stock: `Sistem: PO (pesan dulu)
{% if form.closes != "" %}PO ditutup: {{ form.closes | day }}
{%- assign left = form.closes | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if form.ready != "" %}Siap: {{ form.ready | day }}{% endif %}
{% if form.quota != "" %}Kuota: {{ form.quota }}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}`,
    call: `{{ "Mau ikut pesan" | pick: "Mau pesan di PO ini" | greeting }}? ${block.HOW}`,
  },
});
