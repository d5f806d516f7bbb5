import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { OFFER, offerPrice } from './offer';

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}.${index + 1}`);

export default defineTemplate({
  id: 'twin-date',
  name: { id: 'Tanggal kembar', en: 'Twin date' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['twin-date'],
  formula: 'aida',
  tone: 'warm',
  form: [
    {
      ...FIELD.choice(
        'date',
        'Tanggal kembar',
        'Twin date',
        MONTHS.map((date) => [date, date, date] as const),
      ),
      default: '12.12',
    },
    FIELD.date('until', 'Harga khusus berlaku sampai', 'Special price valid until'),
    FIELD.text('terms', 'Syarat, misalnya "maksimal 2 per orang"', 'Terms, for example "2 per person"'),
    FIELD.text(
      'more',
      'Barang lain yang ikut, satu per baris, misalnya "Nastar, dari Rp70.000 jadi Rp60.000"',
      'Other goods that join in, one a line, for example "Nastar, from Rp70.000 to Rp60.000"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `${OFFER}${block.AT_SHOP}{% if product.strike %}{% capture a %}{{ form.date }}{{ at }}: yang ini harganya turun{% endcapture %}{% capture b %}Ikut {{ form.date }}, harganya kami turunkan{% endcapture %}{% capture c %}{{ form.date }} begini, harga barunya di bawah{% endcapture %}{{ a | pick: b, c | greeting }} 🛒
{%- elsif form.until != "" %}{% capture a %}Ada harga {{ form.date }} sampai {{ until | day }}{% endcapture %}{% capture b %}{{ form.date }}{{ at }} sampai {{ until | day }}{% endcapture %}{{ a | pick: b }} 🛒
{%- else %}{% capture a %}{{ form.date }} begini, ada yang mau dipesan{% endcapture %}{% capture b %}Keranjang {{ form.date }} sudah diisi apa{% endcapture %}{% capture c %}{{ form.date }} nanti mau beli apa{% endcapture %}{{ a | pick: b, c | tone: "polite", a | greeting }}? 🛒
{%- endif %}`,
    price: offerPrice.id,
    stock: `${block.STOCK}\n{% if form.more != "" %}Ikut {{ form.date }} juga:\n{{ form.more | list }}{% endif %}`,
    call: `{{ "Mau kami siapkan dari sekarang" | pick: "Mau pesan yang mana", "Yang mana yang masuk keranjang" | tone: "polite", "Berkenan memesan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${OFFER}{% if product.strike %}{{ form.date }}{{ ": this one costs less now" | pick: ", and we lowered the price of this one", ": see the new price below" }} 🛒
{%- elsif form.until != "" %}Our {{ form.date }} {{ "price is open until" | pick: "runs until" }} {{ until | day }} 🛒
{%- else %}{{ form.date }}: {{ "is this on your list" | pick: "anything for your basket", "what would you like from us" }}? 🛒
{%- endif %}`,
    price: offerPrice.en,
    stock: `${english.STOCK}\n{% if form.more != "" %}Also in {{ form.date }}:\n{{ form.more | list }}{% endif %}`,
    call: `{{ "Shall we pack one for you" | pick: "Which one would you like" }}? ${english.HOW}`,
  },
});
