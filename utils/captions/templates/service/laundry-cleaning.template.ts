import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'laundry-cleaning',
  name: { id: 'Laundry dan bersih-bersih', en: 'Laundry and cleaning' },
  kinds: ['service'],
  aims: ['daily', 'weekday'],
  formula: 'pas',
  tone: 'mothers',
  form: [
    FIELD.choice('work', 'Yang dikerjakan', 'Kind of work', [
      ['laundry', 'Cuci pakaian', 'Laundry'],
      ['rumah', 'Bersih rumah', 'House cleaning'],
      ['sofa', 'Cuci sofa dan kasur', 'Sofas and mattresses'],
      ['sepatu', 'Cuci sepatu dan tas', 'Shoes and bags'],
    ]),
    FIELD.text(
      'prices',
      'Daftar harga lain, satu per baris, misalnya "Bed cover, Rp25.000/lembar"',
      'Other prices, one a line, for example "Bed cover, Rp25.000 each"',
    ),
    FIELD.text('ready', 'Selesai, misalnya "2 hari"', 'Ready in, for example "2 days"'),
    FIELD.text(
      'fetch',
      'Antar jemput atau datang ke rumah, misalnya "radius 3 km, Rp5.000"',
      'Pick-up or visits, for example "within 3 km, Rp5.000"',
    ),
    FIELD.text(
      'method',
      'Cara kami mengerjakan, misalnya "putih dan berwarna dicuci terpisah"',
      'How you work, for example "whites and colours apart"',
    ),
  ],
  parts: {
    hook: `{% case form.work %}
{%- when "rumah" %}{{ "Rumah belum sempat dibereskan" | pick: "Akhir pekan mau istirahat, rumahnya biar kami bantu", "Habis ada acara, rumah masih berantakan" | tone: "polite", "Perlu bantuan membersihkan rumah", "mothers", "Rumah belum sempat dipel minggu ini" | greeting }}? 🧹
{%- when "sofa" %}{{ "Sofa dan kasurnya kapan terakhir dicuci" | pick: "Ada tumpahan di sofa yang belum hilang", "Kasur sudah waktunya dibersihkan" | tone: "polite", "Sofa dan kasurnya perlu dicuci", "mothers", "Sofanya kena tumpahan susu" | greeting }}? 🧽
{%- when "sepatu" %}{{ "Sepatu kesayangan sudah kusam" | pick: "Sepatu atau tas mau dipakai lagi minggu ini", "Habis hujan-hujanan, sepatunya belum dicuci" | tone: "polite", "Sepatu atau tasnya perlu dicuci", "young", "Sneakers udah minta dicuci" | greeting }}? 👟
{%- else %}{{ "Cucian sudah menumpuk" | pick: "Minggu ini belum sempat mencuci", "Jemuran belum kering juga" | tone: "polite", "Belum sempat mencuci minggu ini", "young", "Baju kotor udah segunung", "mothers", "Keranjang cucian sudah penuh lagi" | greeting }}? 🧺
{%- endcase %}`,
    details: `{% if form.method != "" %}Cara kami mengerjakan: {{ form.method }}{% endif %}
${block.DETAILS}`,
    price: `${block.PRICE}
{% if form.prices != "" %}Harga lain:\n{{ form.prices | list }}{% endif %}`,
    stock: `{% if form.ready != "" %}Selesai: {{ form.ready }}{% endif %}
{% if form.fetch != "" %}{% if form.work == "rumah" or form.work == "sofa" %}Datang ke rumah{% else %}Antar jemput{% endif %}: {{ form.fetch }}{% endif %}`,
    call: `{% if form.work == "rumah" or form.work == "sofa" %}{{ "Mau dijadwalkan hari apa" | pick: "Enaknya kami datang hari apa" | tone: "polite", "Berkenan kami jadwalkan hari apa" | greeting }}?
{%- else %}{{ "Mau diantar sendiri atau dijemput" | pick: "Mau dicuci kapan" | tone: "polite", "Berkenan diantar atau dijemput" | greeting }}?
{%- endif %} ${block.HOW}`,
  },
});
