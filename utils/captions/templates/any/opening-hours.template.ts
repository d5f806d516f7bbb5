import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% if form.hours != "" %}{{ form.hours | list }}{% else %}{% unless channel.listing %}Jamnya boleh ditanyakan dulu sebelum datang.{% endunless %}{% endif %}
{% if form.from != "" %}Berlaku mulai {{ form.from | day }}{% endif %}
{% if form.closed != "" %}Libur: {{ form.closed }}{% endif %}
{% if form.chat != "" %}Chat dibalas: {{ form.chat }}{% endif %}`;

export default defineTemplate({
  id: 'opening-hours',
  name: { id: 'Jam buka baru', en: 'New opening hours' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'hours',
      'Jam buka, satu per baris, misalnya "Senin–Jumat 08.00–17.00"',
      'Hours, one a line, for example "Monday–Friday 08.00–17.00"',
    ),
    FIELD.date('from', 'Mulai berlaku', 'From'),
    FIELD.text(
      'closed',
      'Libur, misalnya "Minggu dan tanggal merah"',
      'Closed, for example "Sundays and holidays"',
    ),
    FIELD.text(
      'chat',
      'Chat dibalas jam, misalnya "07.00–20.00"',
      'Messages answered, for example "07.00–20.00"',
    ),
  ],
  parts: {
    ...NOTICE,
    hook: `{{ "Jam buka kami berubah, catat ya" | pick: "Biar tidak kecele, ini jam buka kami sekarang", "Sebelum mampir, lihat jam bukanya dulu" | tone: "polite", "Berikut jam buka kami yang baru", "young", "Update jam buka, biar nggak zonk" | greeting }} 🕗${onTikTok(NEWS)}`,
    stock: `{% unless channel.listing %}${NEWS}{% endunless %}`,
    trust: block.SIGN,
    area: '{% unless channel.listing %}{% if shop.area != "" %}Lokasi: {{ shop.area }}{% endif %}{% endunless %}',
    call: `{{ "Mau titip pesan dulu biar tinggal ambil" | pick: "Mau pesan dulu sebelum datang" | tone: "polite", "Berkenan memesan terlebih dulu" | greeting }}? {{ order.how }}.`,
  },
});
