import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% if form.place != "" %}Tempat baru: {{ form.place }}{% elsif shop.area != "" %}Tempat baru: {{ shop.area }}{% endif %}
{% if form.mark != "" %}Patokan: {{ form.mark }}{% endif %}
{% if form.from != "" %}Mulai: {{ form.from | day }}{% endif %}
{% if form.old != "" %}Terakhir di tempat lama: {{ form.old | day }}{% endif %}
{% if form.hours != "" %}Jam buka: {{ form.hours }}{% endif %}`;

export default defineTemplate({
  id: 'new-address',
  name: { id: 'Pindah tempat', en: 'We have moved' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'place',
      'Tempat baru, misalnya "Ruko Mega Legenda blok C no. 7"',
      'The new place, for example "Ruko Mega Legenda block C no. 7"',
    ),
    FIELD.text(
      'mark',
      'Patokan, misalnya "seberang masjid, pagar hijau"',
      'Landmark, for example "opposite the mosque, green fence"',
    ),
    FIELD.date('from', 'Mulai di tempat baru', 'There from'),
    FIELD.date('old', 'Hari terakhir di tempat lama', 'Last day at the old place'),
    FIELD.text('hours', 'Jam buka, misalnya "08.00–17.00"', 'Hours, for example "08.00–17.00"'),
  ],
  parts: {
    ...NOTICE,
    hook: `{{ "Kami pindah tempat, jangan sampai salah mampir" | pick: "Kardus sudah diangkut, kami pindah tempat", "Alamat kami ganti, disimpan ya" | tone: "polite", "Dengan senang hati kami kabarkan tempat baru kami", "young", "Pindahan! Catat tempat barunya" | greeting }} 📦${onTikTok(NEWS)}`,
    stock: `{% unless channel.listing %}${NEWS}{% endunless %}`,
    trust: block.SIGN,
    area: '{% unless channel.listing %}{% if shop.delivery != "" %}Pengiriman: {{ shop.delivery }}{% endif %}{% endunless %}',
    call: `{{ "Mau pesan dulu, lalu ambil di tempat baru" | pick: "Mau sekalian ambil pesanan di sana" | tone: "polite", "Berkenan memesan sebelum berkunjung" | greeting }}? {{ order.how }}.`,
  },
});
