import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'colour-vote',
  name: { id: 'Polling pilih warna', en: 'Vote for a colour' },
  kinds: ['fashion', 'craft'],
  aims: ['ask'],
  formula: 'info',
  tone: 'young',
  form: [
    FIELD.text('colors', 'Pilihan warna, satu per baris', 'Colours to choose from, one a line'),
    FIELD.text(
      'use',
      'Hasilnya dipakai untuk, misalnya "warna PO bulan depan"',
      'What the result is for, for example "next month’s pre-order"',
    ),
    FIELD.date('closes', 'Polling ditutup', 'Vote closes'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berkenan membantu kami memilih warna" | pick: "Warna mana yang lebih disukai", "Menurut pendapat pelanggan kami, warna apa yang cocok" -%}
{% assign young = "Tim warna apa, nih" | pick: "Kalau cuma boleh satu, pilih warna apa" -%}
{{ "Lebih suka warna yang mana" | pick: "Kalau cuma boleh satu, pilih warna apa", "Bantu kami pilih warna, mau yang mana", "Warna apa yang masih kurang di lemari" | tone: "young", young, "polite", polite | greeting }}? 🎨
{{ form.colors | list: "number" }}`,
    details: `{% unless channel.listing %}{% if form.use != "" %}Jawabannya kami pakai untuk: {{ form.use }}{% endif %}{% endunless %}\n${block.DETAILS}`,
    stock: `{% unless channel.listing %}{% if form.closes != "" %}Polling selesai: {{ form.closes | day }}{% endif %}{% endunless %}\n${block.STOCK}`,
    call: `{% if form.colors != "" %}{{ "Jawab pakai nomornya ya" | pick: "Sebut nomornya saja ya" | greeting }}.
{%- else %}{{ "Sebut warnanya ya" | pick: "Kami tunggu jawabannya" | greeting }}.
{%- endif %} Mau langsung pesan? ${block.HOW}`,
  },
});
