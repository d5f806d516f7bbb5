import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'jastip-trip',
  name: { id: 'Buka jastip perjalanan', en: 'Shopping trip for buyers (jastip)' },
  kinds: ['reseller', 'service', 'other'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'friend',
  form: [
    FIELD.text('trip', 'Tujuan dan tanggal, misalnya "Bangkok, 12–15 Des"', 'Where and when you go'),
    FIELD.text('fee', 'Fee jastip, misalnya "Rp25.000/barang"', 'Your fee, for example "Rp25,000 an item"'),
    FIELD.date('closes', 'Titipan ditutup', 'Requests close'),
    FIELD.text('quota', 'Kuota, misalnya "20 barang"', 'Room for, for example "20 items"'),
    FIELD.text('refused', 'Yang tidak bisa dititip, satu per baris', 'What you cannot take, one a line'),
  ],
  parts: {
    hook: `{% assign polite = "Kami membuka jasa titip, berkenan menitip" | pick: "Sebelum kami berangkat, ada yang ingin dititipkan", "Ada barang yang ingin dititip beli" -%}
{% assign young = "Jastip open, mau nitip apa" | pick: "Mau jalan nih, nitip apa" -%}
{{ "Kami mau berangkat belanja, mau titip apa" | pick: "Buka jastip, ada yang mau dititip", "Sebelum kami berangkat, mau titip sesuatu", "Mumpung kami berangkat, mau titip apa" | tone: "young", young, "polite", polite | greeting }}? 🧳
{% unless channel.listing %}{% if form.trip != "" %}Tujuan: {{ form.trip }}{% endif %}{% endunless %}`,
    details: `{% if channel.listing and form.trip != "" %}Dibeli di: {{ form.trip }}{% endif %}
${block.DETAILS}
{% if form.refused != "" %}Yang tidak bisa kami bawa:\n{{ form.refused | list }}{% endif %}`,
    price: `${block.PRICE}\n{% if form.fee != "" %}Fee jastip: {{ form.fee }}{% endif %}
{% if channel.id == "tiktok" and form.closes != "" %}Titipan ditutup: {{ form.closes | day }}{% endif %}`,
    stock: `{% assign left = form.closes | day: "count" -%}
{% if form.closes != "" %}Titipan ditutup: {{ form.closes | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if form.quota != "" %}Kuota: {{ form.quota }}{% endif %}
{% if form.closes == "" and form.quota == "" %}${block.STOCK}{% endif %}`,
    call: `{{ "Mau titip yang ini atau yang lain" | pick: "Jadi mau titip apa" | greeting }}? ${block.HOW} Sertakan foto, ukuran, atau mereknya.`,
  },
  english: {
    hook: `{{ "We are off to shop. Anything we can bring you" | pick: "While we are there, what shall we bring", "Before we leave: what may we buy for you" }}? 🧳
{% unless channel.listing %}{% if form.trip != "" %}Trip: {{ form.trip }}{% endif %}{% endunless %}`,
    details: `{% if channel.listing and form.trip != "" %}Bought in: {{ form.trip }}{% endif %}
${english.DETAILS}
{% if form.refused != "" %}What we cannot carry:\n{{ form.refused | list }}{% endif %}`,
    price: `${english.PRICE}\n{% if form.fee != "" %}Our fee: {{ form.fee }}{% endif %}
{% if channel.id == "tiktok" and form.closes != "" %}Requests close: {{ form.closes | day }}{% endif %}`,
    stock: `{% assign left = form.closes | day: "count" -%}
{% if form.closes != "" %}Requests close: {{ form.closes | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if form.quota != "" %}Room for: {{ form.quota }}{% endif %}
{% if form.closes == "" and form.quota == "" %}${english.STOCK}{% endif %}`,
    call: `{{ "This one, or something else" | pick: "What may we look for" }}? ${english.HOW} A photo, the size or the brand helps us find it.`,
  },
});
