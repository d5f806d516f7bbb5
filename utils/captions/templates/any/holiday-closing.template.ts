import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% if form.last != "" %}Pesanan terakhir: {{ form.last | day }}{% endif %}
{% if form.from != "" %}Libur mulai: {{ form.from | day }}{% endif %}
{% if form.back != "" %}Buka lagi: {{ form.back | day }}{% elsif form.from == "" and form.last == "" %}{% unless channel.listing %}Begitu buka lagi, kami kabari di sini.{% endunless %}{% endif %}
{% if form.chat != "" %}Chat selama libur: {{ form.chat }}{% endif %}`;

const NEWS_EN = `{% if form.last != "" %}Last orders: {{ form.last | day }}{% endif %}
{% if form.from != "" %}Closed from: {{ form.from | day }}{% endif %}
{% if form.back != "" %}Open again: {{ form.back | day }}{% elsif form.from == "" and form.last == "" %}{% unless channel.listing %}We will tell you here when we open again.{% endunless %}{% endif %}
{% if form.chat != "" %}Messages meanwhile: {{ form.chat }}{% endif %}`;

export default defineTemplate({
  id: 'holiday-closing',
  name: { id: 'Toko libur', en: 'We are closed' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('from', 'Mulai libur', 'Closed from'),
    FIELD.date('back', 'Buka lagi', 'Open again'),
    FIELD.text(
      'reason',
      'Libur untuk apa, misalnya "mudik ke Padang"',
      'Why, for example "visiting family in Padang"',
    ),
    FIELD.date('last', 'Pesanan terakhir sebelum libur', 'Last orders before that'),
    FIELD.text(
      'chat',
      'Selama libur chat bagaimana, misalnya "dibalas malam hari"',
      'Messages meanwhile, for example "answered in the evening"',
    ),
  ],
  parts: {
    ...NOTICE,
    hook: `{{ "Kami libur dulu sebentar" | pick: "Toko istirahat dulu, ya", "Izin libur dulu" | tone: "polite", "Mohon izin, toko kami libur sementara", "young", "Kami rehat dulu bentar" | greeting }} 🏡
{% if form.reason != "" %}Liburnya untuk {{ form.reason }}.{% endif %}${onTikTok(NEWS)}`,
    stock: NEWS,
    area: '',
    call: `{% if form.last != "" %}{{ "Yang mau pesan sebelum libur masih bisa" | tone: "polite", "Pesanan sebelum libur masih kami terima" | greeting }}. {{ order.how }}.{% endif %}`,
    trust: `{% unless channel.listing %}{{ "Sampai ketemu lagi sesudah libur" | pick: "Terima kasih sudah menunggu" | tone: "polite", "Terima kasih atas pengertiannya" }}{% if shop.name != "" %}, {{ shop.name }}{% endif %}{% endunless %}`,
  },
  english: {
    ...NOTICE,
    hook: `{{ "We are taking a short break" | pick: "Our shop is closed for a few days", "A little time off for us" }} 🏡
{% if form.reason != "" %}The reason: {{ form.reason }}.{% endif %}${onTikTok(NEWS_EN)}`,
    stock: NEWS_EN,
    area: '',
    call: `{% if form.last != "" %}You can still order before we close. {{ order.how }}.{% endif %}`,
    trust: `{% unless channel.listing %}See you soon{% if shop.name != "" %}, {{ shop.name }}{% endif %}{% endunless %}`,
  },
});
