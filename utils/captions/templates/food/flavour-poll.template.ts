import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'flavour-poll',
  name: { id: 'Pilih rasa berikutnya', en: 'Choose the next flavour' },
  kinds: ['food'],
  aims: ['ask'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'choices',
      'Pilihan rasa, satu per baris, misalnya "Pandan kelapa"',
      'Flavours to choose from, one a line, for example "Pandan coconut"',
    ),
    FIELD.date('decided', 'Kapan diputuskan', 'When you decide'),
    FIELD.text(
      'first',
      'Kapan mulai dijual, misalnya "awal bulan depan"',
      'When it will be sold, for example "early next month"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Rasa apa yang sebaiknya kami buat berikutnya" | pick: "Berkenan membantu kami memilih rasa berikutnya" %}{% assign muda = "Tim rasa apa" | pick: "Rasa berikutnya kita bikin apa" %}{{ "Bantu kami pilih, rasa apa berikutnya" | pick: "Kalau kami bikin satu rasa lagi, maunya apa", "Di dapur lagi memikirkan rasa baru. Maunya apa", "Rasa berikutnya enaknya apa" | tone: "polite", sopan, "young", muda | greeting }}? 🗳️
{{ form.choices | list: "number" }}
{% if form.choices != "" %}Tulis nomornya saja cukup.{% else %}Usul apa pun kami baca.{% endif %}
{% if form.decided != "" %}Kami putuskan {{ form.decided | day }}{% if form.first != "" %}, mulai dijual {{ form.first }}{% endif %}.{% elsif form.first != "" %}Mulai dijual {{ form.first }}.{% endif %}`,
    call: `{{ "Sambil menunggu rasa barunya, yang ini bisa dipesan" | pick: "Sementara itu yang ini sudah bisa dipesan", "Yang ini tetap bisa dipesan seperti biasa" }}. ${block.HOW}`,
  },
});
