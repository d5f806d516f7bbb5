import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** News, not an offer: the goods stand only in a listing. */
const DAYS = `{% if form.from != "" %}Libur mulai: {{ form.from | day }}{% endif %}
{% if form.back != "" %}Buka lagi: {{ form.back | day }}{% endif %}
{% if form.last != "" %}Pesanan terakhir sebelum libur: {{ form.last | day }}{% endif %}
{% if form.meanwhile != "" %}Selama libur: {{ form.meanwhile }}{% endif %}`;
const DAYS_EN = `{% if form.from != "" %}Closed from: {{ form.from | day }}{% endif %}
{% if form.back != "" %}Open again: {{ form.back | day }}{% endif %}
{% if form.last != "" %}Last orders before: {{ form.last | day }}{% endif %}
{% if form.meanwhile != "" %}Meanwhile: {{ form.meanwhile }}{% endif %}`;

export default defineTemplate({
  id: 'holiday-schedule',
  name: { id: 'Jadwal libur dan buka lagi', en: 'Closed from, open again' },
  kinds: ['service', 'craft', 'food', 'fashion', 'reseller', 'other'],
  aims: ['notice'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.date('from', 'Mulai libur', 'Closed from'),
    FIELD.date('back', 'Buka lagi', 'Open again on'),
    FIELD.date('last', 'Pesanan terakhir sebelum libur', 'Last orders before'),
    FIELD.text(
      'meanwhile',
      'Selama libur, misalnya "chat dibalas malam hari"',
      'Meanwhile, for example "we answer in the evening"',
    ),
  ],
  parts: {
    hook: `{{ "Kami istirahat dulu sebentar" | pick: "Kami izin libur sebentar", "Kabar jadwal: kami libur dulu" | tone: "polite", "Kami beritahukan jadwal libur kami", "young", "Kita off dulu sebentar, ya", "mothers", "Kami libur dulu, ya" | greeting }} 🗓️
${DAYS}`,
    product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
    price: '',
    stock: `{% if channel.listing %}${DAYS}{% endif %}`,
    area: `{% if channel.listing %}${block.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{% if form.back == "" %}{{ "Hari bukanya kami kabari di sini" | pick: "Begitu buka lagi, kami kabari di sini" | greeting }}.{% else %}{{ "Mau dicatat untuk hari pertama buka? Tulis di sini saja" | pick: "Ada keperluan sebelum kami libur? Tulis di sini" | tone: "polite", "Ada keperluan sebelum kami libur? Silakan tulis di sini" | greeting }}.{% endif %}{% endunless %}`,
  },
  english: {
    hook: `{{ "We are taking some time off" | pick: "A note on our schedule: we are closed for a while", "We will be closed for a little while" }} 🗓️
${DAYS_EN}`,
    product: `{% if channel.listing %}${english.PRODUCT}{% endif %}`,
    details: `{% if channel.listing %}${english.DETAILS}{% endif %}`,
    price: '',
    stock: `{% if channel.listing %}${DAYS_EN}{% endif %}`,
    area: `{% if channel.listing %}${english.AREA}{% endif %}`,
    call: `{% unless channel.id == "whatsapp-group" %}{% if form.back == "" %}{{ "We will tell you here when we open again" | pick: "You will read here when we are back" }}.{% else %}{{ "Shall we note you for the first day back? Just write here" | pick: "Anything you need before we close? Just write here" }}.{% endif %}{% endunless %}`,
  },
});
