import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Condition and flaws stand with the name: no channel may drop them. */
export default defineTemplate({
  id: 'preloved',
  name: { id: 'Preloved / thrift', en: 'Preloved or thrift' },
  kinds: ['fashion', 'reseller'],
  aims: ['new'],
  formula: 'info',
  tone: 'friend',
  form: [
    FIELD.text(
      'condition',
      'Kondisi, misalnya "8/10, dipakai tiga kali"',
      'Condition, for example "8/10, worn three times"',
    ),
    FIELD.text('flaws', 'Noda atau cacat, tulis apa adanya', 'Stains or flaws, as they are'),
    FIELD.text(
      'measures',
      'Hasil ukur, satu per baris, misalnya "LD 98 cm"',
      'Measurements, one a line, for example "chest 98 cm"',
    ),
    FIELD.text('reason', 'Alasan dijual (boleh kosong)', 'Why it is for sale (may stay empty)'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Barang preloved, mohon dibaca kondisinya" | pick: "Preloved, kondisinya kami tuliskan", "Mohon dibaca dulu catatan kondisinya" -%}
{% assign polite_plain = "Barang preloved, silakan dilihat" | pick: "Preloved kami yang berikut ini", "Pakaian preloved, mencari pemilik baru" -%}
{% assign young = "Preloved drop, silakan diintip" | pick: "Preloved nih, cari lemari baru" -%}
{% if form.flaws != "" %}{{ "Preloved, kurangnya juga kami tulis" | pick: "Baca kondisinya dulu sebelum naksir", "Preloved, kami ceritakan apa adanya" | tone: "polite", polite | greeting }} ♻️
{%- else %}{{ "Preloved yang cari lemari baru" | pick: "Siap pindah lemari, silakan dilihat dulu", "Dari satu lemari, boleh pindah ke lemari lain" | tone: "young", young, "polite", polite_plain | greeting }} ♻️
{%- endif %}`,
    product: `${block.PRODUCT}
{% if form.condition != "" %}Kondisi: {{ form.condition | truncate: 90 }}{% endif %}
{% if form.flaws != "" %}Catatan: {{ form.flaws }}{% endif %}`,
    details: `${block.DETAILS}
{% if form.measures != "" %}Hasil ukur:\n{{ form.measures | list }}{% endif %}
{% if form.reason != "" %}Alasan dijual: {{ form.reason }}{% endif %}`,
    call: `{{ "Mau diambil atau mau lihat foto dekatnya dulu" | pick: "Ada yang mau ditanya soal kondisinya, atau langsung ambil" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.flaws != "" %}{{ "Preloved, and we name the flaws too" | pick: "Read the condition first, then fall for it", "Preloved, told as it is" }} ♻️
{%- else %}{{ "Preloved, looking for a new wardrobe" | pick: "Ready to move to another wardrobe", "Out of one wardrobe, perhaps into yours" }} ♻️
{%- endif %}`,
    product: `${english.PRODUCT}
{% if form.condition != "" %}Condition: {{ form.condition | truncate: 90 }}{% endif %}
{% if form.flaws != "" %}Please note: {{ form.flaws }}{% endif %}`,
    details: `${english.DETAILS}
{% if form.measures != "" %}Measured:\n{{ form.measures | list }}{% endif %}
{% if form.reason != "" %}Why we part with it: {{ form.reason }}{% endif %}`,
    call: `{{ "Would you like it, or a closer photo first" | pick: "Any question about its condition, or shall we keep it for you" }}? ${english.HOW}`,
  },
});
