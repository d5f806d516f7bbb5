import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { replyOf } from './reply';

const TIMES = (
  days: string,
  sent: string,
  cutoff: string,
  note: string,
) => `{% if form.sent != "" %}${sent}: {{ form.sent }}{% endif %}
{% if form.days != "" %}${days}: {{ form.days }}{% endif %}
{% if form.cutoff != "" %}${cutoff}{% endif %}
{% if form.note != "" %}${note}: {{ form.note }}{% endif %}`;

const ID = TIMES(
  'Perkiraan sampai',
  'Dikirim',
  'Pesan sebelum jam {{ form.cutoff }}, dikirim hari itu juga',
  'Catatan',
);
const EN = TIMES('Should arrive', 'Sent', 'Ordered before {{ form.cutoff }}, sent the same day', 'Note');

export default defineTemplate({
  id: 'reply-shipping',
  name: { id: 'Balas: kapan sampai?', en: 'Reply: when will it arrive?' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'sent',
      'Dikirim kapan dan lewat apa, misalnya "besok pagi, JNE"',
      'When and how, for example "tomorrow morning, JNE"',
    ),
    FIELD.text('days', 'Perkiraan sampai, misalnya "2–3 hari"', 'Should arrive, for example "in 2–3 days"'),
    FIELD.text('cutoff', 'Batas jam kirim, misalnya "14.00"', 'Same-day cut-off, for example "14.00"'),
    FIELD.text('note', 'Catatan, misalnya "Minggu kurir libur"', 'Note, for example "no couriers on Sunday"'),
  ],
  parts: replyOf(
    `{{ "Soal kirimannya, begini" | pick: "Untuk kirimnya kami jelaskan, ya", "Ini soal kirimnya" | tone: "polite", "Berikut penjelasan pengirimannya", "young", "Oke, soal kirimnya gini" | greeting }} 🚚`,
    `${ID}
{% if form.sent == "" and form.days == "" %}{% if shop.delivery != "" %}Pengiriman: {{ shop.delivery }}{% endif %}
{{ "Boleh tahu alamat lengkapnya? Kami cekkan ongkir dan lamanya." | tone: "polite", "Boleh kami tahu alamat lengkapnya untuk memeriksa ongkir dan lama kirim?" }}{% else %}{{ "Nomor resinya kami kirim begitu paket jalan." | tone: "polite", "Nomor resi kami kirimkan setelah paket berangkat." }} Lama di jalan ikut kurir, jadi itu perkiraan.{% endif %}`,
    ID,
  ),
  english: replyOf(
    `{{ "About delivery" | pick: "Here is how we send it", "Your parcel" }} 🚚`,
    `${EN}
{% if form.sent == "" and form.days == "" %}{% if shop.delivery != "" %}Delivery: {{ shop.delivery }}{% endif %}
Could you send us your address? We check the cost and the time.{% else %}We send you the tracking number once it is on its way. The time on the road is up to the courier.{% endif %}`,
    EN,
  ),
});
