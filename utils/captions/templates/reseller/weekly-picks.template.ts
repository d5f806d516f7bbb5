import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A choice with its reason instead of a superlative. */
export default defineTemplate({
  id: 'weekly-picks',
  name: { id: 'Pilihan kami minggu ini', en: 'Our picks this week' },
  kinds: ['reseller', 'fashion', 'craft', 'food', 'other'],
  aims: ['weekday'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'why',
      'Kenapa dipilih, misalnya "banyak yang tanya sejak Senin"',
      'Why this one, for example "many asked since Monday"',
    ),
    FIELD.text('also', 'Pilihan lain minggu ini, satu per baris', 'Other picks this week, one a line'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Pilihan kami untuk pekan ini" | pick: "Pekan ini kami memilihkan yang berikut", "Dari rak kami, pilihan pekan ini" -%}
{% assign young = "Spill pilihan kami minggu ini" | pick: "Weekly picks dari kami" -%}
{{ "Minggu ini kami pilihkan yang ini" | pick: "Pilihan kami untuk minggu ini", "Kalau ditanya pilih apa minggu ini, kami jawab ini", "Dari rak kami, minggu ini yang kami angkat" | tone: "young", young, "polite", polite | greeting }} ⭐`,
    product: `${block.PRODUCT}\n{% unless channel.listing %}{% if form.why != "" %}Alasannya: {{ form.why }}{% endif %}{% endunless %}`,
    price: `${block.PRICE_LINE}\n${block.PROMO_TERMS}
{% capture also %}{{ others | list: "plain" }}\n{% unless channel.listing %}{{ form.also }}{% endunless %}{% endcapture -%}
{% assign also = also | list %}{% if also != "" %}Pilihan lainnya:\n{{ also }}{% endif %}`,
    call: `{{ "Sudah ada yang dilirik" | pick: "Mau yang ini atau pilihan lainnya" | tone: "polite", "Berkenan memesan pilihan ini" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "Our pick for this week" | pick: "This week we would choose this one", "From our shelf this week" }} ⭐`,
    product: `${english.PRODUCT}\n{% unless channel.listing %}{% if form.why != "" %}Why this one: {{ form.why }}{% endif %}{% endunless %}`,
    price: `${english.PRICE_LINE}\n${english.PROMO_TERMS}
{% capture also %}{{ others | list: "plain" }}\n{% unless channel.listing %}{{ form.also }}{% endunless %}{% endcapture -%}
{% assign also = also | list %}{% if also != "" %}Also picked this week:\n{{ also }}{% endif %}`,
    call: `{{ "Has one of them caught your eye" | pick: "This one, or another pick" }}? ${english.HOW}`,
  },
});
