import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, replyOf } from './reply';

/** Ways to pay, never a number: that is sent by hand, so that no old text can send money to a wrong place. */
export default defineTemplate({
  id: 'reply-payment',
  name: { id: 'Balas: cara bayar', en: 'Reply: how to pay' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'total',
      'Total, misalnya "Rp137.000 sudah dengan ongkir"',
      'Total, for example "Rp137.000 with delivery"',
    ),
    FIELD.text(
      'deposit',
      'DP, misalnya "50%, sisanya saat diambil"',
      'Deposit, for example "50%, the rest at pick-up"',
    ),
    FIELD.text(
      'until',
      'Ditunggu sampai, misalnya "besok jam 12"',
      'We wait until, for example "noon tomorrow"',
    ),
  ],
  parts: replyOf(
    `{{ "Siap, ini cara bayarnya" | pick: "Untuk pembayarannya begini", "Bayarnya boleh pilih" | tone: "polite", "Berikut cara pembayarannya", "young", "Oke, bayarnya gini ya" | greeting }} 🧾`,
    `{% if form.total != "" %}Total: {{ form.total }}{% endif %}
{% if shop.payment != "" %}Bisa lewat: {{ shop.payment }}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}
{% if form.until != "" %}Kami tunggu sampai {{ form.until }}{% endif %}
{{ "Nomor rekening atau kode bayarnya kami kirim di chat ini saja. Cek nama penerimanya sebelum kirim, ya." | tone: "polite", "Nomor rekening atau kode bayar hanya kami kirim di chat ini. Mohon periksa nama penerima sebelum mengirim." }}
{{ "Kalau sudah, kirim buktinya ke sini." | pick: "Sesudah bayar, fotokan buktinya, ya." | tone: "polite", "Setelah membayar, mohon kirimkan buktinya." }}`,
    'Pembayaran lewat pilihan yang ada di halaman checkout.',
  ),
});
