import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** An offer is named only with its days, its last day or its terms. */
const OFFER = `{% assign offer = form.offer %}{% if form.days == "" and form.until == "" and form.terms == "" %}{% assign offer = "" %}{% endif %}`;

/** Under the opening of a post; a listing has no opening and names them beside the price. */
const TERMS = `{% if form.days != "" %}Hari dan jam: {{ form.days }}{% endif %}
{% if offer != "" %}Yang didapat: {{ offer }}{% endif %}
{% if offer != "" and form.until != "" %}Berlaku sampai {{ form.until | day }}{% endif %}
{% if form.terms != "" %}Syarat: {{ form.terms }}{% endif %}`;

export default defineTemplate({
  id: 'weekday-slot-offer',
  name: { id: 'Jadwal hari kerja, dengan syarat', en: 'Weekday slots, with terms' },
  kinds: ['service'],
  aims: ['weekday', 'promo'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'days',
      'Hari dan jam, misalnya "Senin–Kamis 09.00–15.00"',
      'Days and hours, for example "Monday–Thursday 09.00–15.00"',
    ),
    FIELD.text(
      'offer',
      'Yang didapat, misalnya "potongan Rp20.000"',
      'What one gets, for example "Rp20.000 off"',
    ),
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    FIELD.text(
      'terms',
      'Syarat, misalnya "booking H-1, 1 unit"',
      'Terms, for example "book a day before, 1 unit"',
    ),
  ],
  parts: {
    hook: `${OFFER}{% if offer != "" %}{{ "Bisa datang di hari kerja? Ada yang lebih hemat" | pick: "Ada harga hari kerja, lihat syaratnya dulu, ya", "Senggang di hari kerja? Ini ada penawarannya" | tone: "polite", "Kami punya penawaran untuk jadwal hari kerja", "young", "Free di weekday? Ada yang lebih hemat" | greeting }} ☀️
{%- else %}{{ "Lebih longgar di hari kerja" | pick: "Ada waktu di hari kerja", "Mau dikerjakan sebelum akhir pekan" | tone: "polite", "Apakah ada waktu di hari kerja", "young", "Ada waktu di weekday" | greeting }}? ☀️
{%- endif %}
${TERMS}`,
    stock: `${OFFER}{% if channel.listing %}${TERMS}{% endif %}`,
    call: `{{ "Mau ambil hari apa" | pick: "Senin sampai Jumat, enaknya hari apa", "Mau kami catat di hari kerja" | tone: "polite", "Berkenan kami catat di hari apa" | greeting }}? ${block.HOW}`,
  },
});
