import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'thanks-big-order-day',
  name: { id: 'Terima kasih setelah hari ramai', en: 'Thanks after a busy day' },
  kinds: ['food'],
  aims: ['thanks'],
  formula: 'hso',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text('count', 'Berapa pesanan, misalnya "120 box"', 'How many, for example "120 boxes"'),
    FIELD.text(
      'moment',
      'Momen yang diingat, misalnya "adik kurir bolak-balik tiga kali tanpa mengeluh"',
      'A moment to remember, for example "our courier came back three times without a sigh"',
    ),
    FIELD.text(
      'sorry',
      'Permintaan maaf, misalnya "yang sampai lewat jam 12"',
      'An apology, for example "those we reached after 12"',
    ),
    FIELD.text('next', 'Bisa pesan lagi kapan, misalnya "Senin"', 'Orders again from, for example "Monday"'),
  ],
  parts: {
    hook: `{% if form.count != "" %}{% assign jumlah = form.count | truncate: 24 %}{% capture a %}{{ jumlah }} selesai hari ini. Terima kasih{% endcapture %}{% capture b %}Terima kasih, {{ jumlah }} sudah berangkat semua hari ini{% endcapture %}{{ a | pick: b | greeting }} 🤍
{%- else %}{{ "Dapur sudah sepi, tinggal mau bilang terima kasih" | pick: "Capeknya hilang lihat pesanan berangkat semua. Terima kasih", "Hari ini ramai sekali. Terima kasih" | tone: "polite", "Terima kasih atas kepercayaannya hari ini" | greeting }} 🤍
{%- endif %}
{% if form.moment != "" %}Yang kami ingat dari hari ini: {{ form.moment }}.{% endif %}
{% if form.sorry != "" %}Mohon maaf untuk {{ form.sorry }}.{% endif %}`,
    price: '',
    stock: `{% if form.next != "" %}{% unless channel.listing %}Bisa pesan lagi mulai {{ form.next }}{% endunless %}{% endif %}`,
    call: `{{ "Kalau sudah dicicipi, ceritakan rasanya. Kritik juga kami baca" | pick: "Ada yang kurang pas? Bilang saja, biar kami perbaiki" | tone: "polite", "Kesan dan masukannya sangat kami nantikan" }}. {{ order.how }}.`,
    trust: block.SIGN,
  },
  english: {
    hook: `{% if form.count != "" %}{% assign number = form.count | truncate: 24 %}{% capture a %}{{ number }} done today. Thank you{% endcapture %}{% capture b %}Thank you, {{ number }} went out today{% endcapture %}{{ a | pick: b }} 🤍
{%- else %}{{ "The kitchen is quiet now, and we want to say thank you" | pick: "What a busy day. Thank you", "All orders are out. Thank you for trusting us" }} 🤍
{%- endif %}
{% if form.moment != "" %}What we will remember: {{ form.moment }}.{% endif %}
{% if form.sorry != "" %}Our apologies for {{ form.sorry }}.{% endif %}`,
    price: '',
    stock: `{% if form.next != "" %}{% unless channel.listing %}Orders again from {{ form.next }}{% endunless %}{% endif %}`,
    call: `{{ "Tell us how it tasted, we read criticism too" | pick: "Was anything not right? Please say so, and we will mend it" }}. {{ order.how }}.`,
    trust: english.SIGN,
  },
});
