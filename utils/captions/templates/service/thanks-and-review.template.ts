import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Asks for an honest review and gives nothing for it. Sells nothing, so the price stays away. */
export default defineTemplate({
  id: 'thanks-and-review',
  name: { id: 'Terima kasih dan minta ulasan', en: 'Thanks, and a request for a review' },
  kinds: ['service', 'other'],
  aims: ['thanks', 'review'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'where',
      'Ulasan ditulis di mana, misalnya "Google Maps, cari nama toko kami"',
      'Where to write, for example "Google Maps, look for our name"',
    ),
    FIELD.text(
      'about',
      'Yang ingin diketahui, satu per baris, misalnya "Tepat waktu atau tidak"',
      'What you would like to know, one a line, for example "Were we on time"',
    ),
    FIELD.text(
      'changed',
      'Yang sudah berubah karena masukan, misalnya "sekarang ada nota tertulis"',
      'What changed thanks to feedback, for example "there is a written receipt now"',
    ),
  ],
  parts: {
    hook: `{{ "Terima kasih sudah percaya pada kami" | pick: "Terima kasih sudah pakai jasa kami", "Kami belajar dari tiap pekerjaan, terima kasih" | tone: "polite", "Terima kasih atas kepercayaannya", "young", "Makasih udah pakai jasa kami" | greeting }} 🙏
{{ "Boleh minta ulasannya? Tulis apa adanya, yang kurang juga" | pick: "Kalau sempat, tulis ulasan singkat. Yang kurang pun boleh", "Mau bantu kami dengan ulasan jujur? Dua kalimat cukup" | tone: "polite", "Mohon berkenan menulis ulasan apa adanya, termasuk yang masih kurang", "young", "Boleh minta review jujur? Yang kurang juga tulis aja" }}.
{% if form.about != "" %}Yang ingin kami tahu:\n{{ form.about | list }}{% endif %}
{% if form.where != "" %}Tulis di: {{ form.where }}{% endif %}
{% if form.changed != "" %}Dari masukan sebelumnya: {{ form.changed }}{% endif %}`,
    product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    price: '',
    stock: '',
    area: `{% if channel.listing %}${block.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{% if form.where == "" %}{{ "Ulasannya boleh ditulis di sini" | pick: "Balas di sini saja, kami baca semua" | greeting }}.{% else %}{{ "Ada yang belum beres? Kabari kami langsung" | pick: "Kalau ada yang kurang, kabari kami juga, ya" | greeting }}.{% endif %}{% endunless %}`,
  },
  english: {
    hook: `{{ "Thank you for trusting us" | pick: "Thank you for choosing our service", "We learn from every job, thank you" }} 🙏
{{ "Would you write a few honest words about it? What was lacking, too" | pick: "If you have a minute, an honest review helps us, also on what was lacking" }}.
{% if form.about != "" %}What we would like to know:\n{{ form.about | list }}{% endif %}
{% if form.where != "" %}Where: {{ form.where }}{% endif %}
{% if form.changed != "" %}Thanks to earlier feedback: {{ form.changed }}{% endif %}`,
    product: `{% if channel.listing %}${english.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${english.DETAILS}{% endif %}`,
    price: '',
    stock: '',
    area: `{% if channel.listing %}${english.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{% if form.where == "" %}{{ "You may write it right here" | pick: "Just reply here, we read them all" }}.{% else %}{{ "Something not right yet? Please tell us directly" | pick: "If something was lacking, do let us know as well" }}.{% endif %}{% endunless %}`,
  },
});
