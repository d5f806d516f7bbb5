import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Says what happened, who is touched by it and what comes instead; sells nothing. */
export default defineTemplate({
  id: 'reschedule-apology',
  name: { id: 'Maaf, jadwal kami geser', en: 'Sorry, we have to move the day' },
  kinds: ['service'],
  aims: ['apology'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'reason',
      'Sebabnya, misalnya "teknisi kami sakit"',
      'The reason, for example "our technician is ill"',
    ),
    FIELD.text(
      'affected',
      'Jadwal yang digeser, satu per baris, misalnya "Selasa 10.00"',
      'Bookings that move, one a line, for example "Tuesday 10.00"',
    ),
    FIELD.text(
      'instead',
      'Gantinya, satu per baris, misalnya "Kamis 10.00 atau Jumat 14.00"',
      'Instead, one a line, for example "Thursday 10.00 or Friday 14.00"',
    ),
    FIELD.text(
      'amends',
      'Yang kami lakukan, misalnya "biaya datang kami tanggung"',
      'What we do about it, for example "we bear the call-out fee"',
    ),
  ],
  parts: {
    hook: `{{ "Mohon maaf, ada jadwal yang harus kami geser" | pick: "Maaf, kami harus menggeser jadwal", "Kami minta maaf, jadwalnya berubah" | tone: "polite", "Mohon maaf, kami perlu mengubah jadwal", "young", "Maaf banget, jadwalnya harus geser" | greeting }}.
{% if form.reason != "" %}Sebabnya: {{ form.reason }}{% endif %}
{% if form.affected != "" %}Yang kami geser:\n{{ form.affected | list }}{% endif %}
{% if form.instead != "" %}Gantinya:\n{{ form.instead | list }}{% endif %}
{% if form.amends != "" %}Dari kami: {{ form.amends }}{% endif %}`,
    product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    price: '',
    stock: '',
    area: `{% if channel.id == "whatsapp-group" %}Yang jadwalnya kena, balas di sini atau chat kami, ya.{% elsif channel.listing %}${block.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{% if form.instead != "" %}{{ "Pilih jadwal gantinya, balas di sini" | pick: "Balas dengan jadwal yang cocok" | tone: "polite", "Mohon balas dengan jadwal yang sesuai" | greeting }}.{% else %}{{ "Kami hubungi satu per satu untuk jadwal gantinya" | pick: "Jadwal gantinya kami kabari lewat chat" | tone: "polite", "Jadwal pengganti akan kami kabarkan satu per satu" | greeting }}.{% endif %} Terima kasih sudah mau mengerti.{% endunless %}`,
    trust: block.SIGN,
    hashtags: '',
  },
});
