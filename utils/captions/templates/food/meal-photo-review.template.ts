import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Asks for an honest word and for leave to show it (rulings L30–L33); nothing is paid for praise. */
export default defineTemplate({
  id: 'meal-photo-review',
  name: { id: 'Minta ulasan dengan foto makanannya', en: 'Ask for a review with a photo of the meal' },
  kinds: ['food'],
  aims: ['review'],
  formula: 'info',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text(
      'ask',
      'Yang ingin diketahui, satu per baris, misalnya "Pedasnya pas atau kurang?"',
      'What you would like to know, one a line, for example "Hot enough?"',
    ),
    FIELD.choice('show', 'Mau ditampilkan lagi?', 'Will you show it?', [
      ['ask', 'Ya, setelah minta izin', 'Yes, after asking'],
      ['private', 'Tidak, untuk kami saja', 'No, only for us'],
    ]),
    FIELD.text(
      'mend',
      'Yang sudah diperbaiki dari masukan, misalnya "kuahnya sekarang dipisah"',
      'What you changed after a review, for example "the soup now comes apart"',
    ),
  ],
  parts: {
    hook: `{% assign sopan = "Bagaimana hidangannya? Kesannya kami tunggu" | pick: "Bila sudah dinikmati, mohon kesannya" %}{% assign muda = "Sudah dimakan? Spill rasanya, dong" | pick: "Fotonya cakep nggak di piring sendiri? Kirim, dong" %}{{ "Sudah dimakan? Cerita rasanya, ya" | pick: "Piringnya sudah kosong? Boleh minta kesannya", "Kalau sempat difoto sebelum dimakan, kirim ke kami, ya", "Boleh minta waktunya sebentar? Kami ingin tahu rasanya" | tone: "polite", sopan, "young", muda | greeting }} 📸
{{ form.ask | list }}
{{ "Tulis apa adanya. Yang kurang juga kami baca." | pick: "Jujur saja, yang kurang pas juga boleh.", "Enak atau kurang, dua-duanya berguna buat dapur kami." | tone: "polite", "Saran dan kritik kami terima dengan senang hati." }}
{% if form.show == "ask" %}Foto dan kata-katanya baru kami tampilkan setelah diizinkan.{% else %}Jawabannya untuk kami saja, tidak kami tampilkan.{% endif %}
{% if form.mend != "" %}Dari masukan sebelumnya: {{ form.mend }}.{% endif %}`,
    price: '',
    stock: '',
    call: `{{ "Mau pesan lagi, atau mau kirim fotonya" | pick: "Mau kirim foto atau pesan lagi" | tone: "polite", "Ingin mengirim foto atau memesan kembali" | greeting }}? {{ order.how }}.`,
    trust: block.SIGN,
  },
});
