import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** The price before and the last day come from the answers, else from the goods; without them no sale is named. */
const FACTS = `{% assign until = product.until %}{% if form.until != "" %}{% assign until = form.until %}{% endif -%}
{% assign before = "" %}{% if form.normal != "" and product.price %}{% assign before = form.normal | truncate: 40 %}{% endif -%}
{% if product.strike or before != "" %}{% assign lowered = true %}{% else %}{% assign lowered = false %}{% endif -%}
{% assign left = until | day: "count" -%}`;

export default defineTemplate({
  id: 'stock-clearance',
  name: { id: 'Cuci gudang, stok dihabiskan', en: 'Clearing old stock' },
  kinds: ['reseller', 'fashion', 'craft', 'other'],
  aims: ['promo'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text('normal', 'Harga normal, misalnya "Rp150.000"', 'Price before, for example "Rp150.000"'),
    FIELD.date('until', 'Harga ini sampai', 'This price holds until'),
    FIELD.text(
      'reason',
      'Kenapa dihabiskan, misalnya "ganti model"',
      'Why it goes, for example "new models"',
    ),
    FIELD.text('condition', 'Kondisi barang, misalnya "baru, dus agak kusam"', 'Condition of the goods'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign polite_tidy = "Kami sedang merapikan stok" | pick: "Stok ini ingin kami habiskan", "Gudang sedang kami rapikan" -%}
{% assign polite = "Kami menghabiskan stok dengan harga khusus" | pick: "Cuci gudang, harganya kami turunkan", "Stok ini kami lepas dengan harga lebih rendah" -%}
${FACTS}{% assign young = "Cuci gudang, yuk kosongkan rak" | pick: "Rak mau ganti isi, harganya turun" -%}
{% if lowered %}{{ "Cuci gudang, harganya kami turunkan" | pick: "Rak mau diisi yang baru, yang ini turun harga", "Stok lama kami habiskan dengan harga baru" | tone: "young", young, "polite", polite | greeting }} 🏷️
{%- else %}{{ "Kami lagi merapikan gudang" | pick: "Yang ini mau kami habiskan dulu", "Rak mau diisi yang baru, yang ini dihabiskan" | tone: "polite", polite_tidy | greeting }} 🏷️
{%- endif %}`,
    product: `${block.PRODUCT}\n{% if form.condition != "" %}Kondisi: {{ form.condition }}{% endif %}`,
    details: `${block.DETAILS}\n{% if form.reason != "" %}Kenapa dihabiskan: {{ form.reason }}{% endif %}`,
    price: `${FACTS}{% if product.strike or before == "" %}${block.PRICE_LINE}{% else %}Harga normal {{ before }}, sekarang {{ product.price | price | bold }}{% endif %}
{% if lowered and until != "" %}Harga ini sampai {{ until | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if product.strike and product.terms != "" %}Syarat: {{ product.terms }}{% endif %}
${block.OTHERS}`,
    call: `{{ "Mau diambil berapa" | pick: "Ada yang mau dibawa pulang", "Mau dipisahkan satu" | greeting }}? ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}\n${block.SIGN}`,
  },
  english: {
    hook: `${FACTS}{% if lowered %}{{ "We are clearing the shelf, at a lower price" | pick: "Old stock, new price", "Making room, so the price went down" }} 🏷️
{%- else %}{{ "We are clearing our shelf" | pick: "Making room for what comes next", "We would like to see these go" }} 🏷️
{%- endif %}`,
    product: `${english.PRODUCT}\n{% if form.condition != "" %}Condition: {{ form.condition }}{% endif %}`,
    details: `${english.DETAILS}\n{% if form.reason != "" %}Why it goes: {{ form.reason }}{% endif %}`,
    price: `${FACTS}{% if product.strike or before == "" %}${english.PRICE_LINE}{% else %}Before {{ before }}, now {{ product.price | price | bold }}{% endif %}
{% if lowered and until != "" %}This price holds until {{ until | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if product.strike and product.terms != "" %}Terms: {{ product.terms }}{% endif %}
${english.OTHERS}`,
    call: `{{ "How many would you like" | pick: "Shall we set one aside" }}? ${english.HOW}`,
    trust: `{{ product.permits | list: "plain" }}\n${english.SIGN}`,
  },
});
