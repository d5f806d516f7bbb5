import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** What both get is named only with its last day or its terms. */
const OFFER = `{% assign offer = false %}{% if form.until != "" or form.terms != "" %}{% if form.friend != "" or form.you != "" %}{% assign offer = true %}{% endif %}{% endif %}`;

const TERMS = `{% if form.you != "" %}Untuk yang mengajak: {{ form.you }}{% endif %}
{% if form.friend != "" %}Untuk temannya: {{ form.friend }}{% endif %}
{% if form.how != "" %}Caranya: {{ form.how }}{% endif %}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}{% endif %}
{% if form.terms != "" %}Syarat: {{ form.terms }}{% endif %}`;

export default defineTemplate({
  id: 'referral-terms',
  name: { id: 'Ajak teman, dengan syarat', en: 'Bring a friend, with terms' },
  kinds: ['service', 'other'],
  aims: ['promo'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'you',
      'Untuk yang mengajak, misalnya "potongan Rp15.000 di servis berikutnya"',
      'For whoever brings a friend, for example "Rp15.000 off the next service"',
    ),
    FIELD.text(
      'friend',
      'Untuk temannya, misalnya "potongan Rp10.000"',
      'For the friend, for example "Rp10.000 off"',
    ),
    FIELD.text(
      'how',
      'Caranya, misalnya "teman menyebut nama yang mengajak"',
      'How, for example "the friend names who sent them"',
    ),
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    FIELD.text(
      'terms',
      'Syarat, misalnya "teman belum pernah pesan"',
      'Terms, for example "the friend has not ordered before"',
    ),
  ],
  parts: {
    hook: `${OFFER}{% if offer %}{{ "Ajak teman pakai jasa kami, dua-duanya dapat" | pick: "Teman yang diajak jadi pesan? Ada balasannya", "Sudah pernah kami bantu? Ajak temannya, yuk" | tone: "polite", "Kami berterima kasih bila berkenan mengajak teman", "young", "Ajak temen, sama-sama dapet" | greeting }} 🤝
${TERMS}
{%- else %}{{ "Ada teman atau tetangga yang butuh jasa ini juga" | pick: "Punya teman yang lagi cari jasa seperti ini", "Tetangga ada yang butuh bantuan serupa" | tone: "polite", "Adakah kerabat yang membutuhkan jasa ini" | greeting }}? 🤝
{%- endif %}`,
    stock: '',
    call: `{{ "Pesan ini boleh diteruskan ke temannya" | pick: "Silakan diteruskan ke teman yang butuh", "Boleh diteruskan ke grup keluarga" | tone: "polite", "Silakan diteruskan kepada yang membutuhkan" | greeting }}. Mau pesan sendiri juga bisa. ${block.HOW}`,
  },
});
