import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% unless channel.listing %}{% if form.where != "" %}Tulis di {{ form.where }}{% else %}Balas di sini saja juga boleh.{% endif %}
{% if form.use != "" %}Ulasannya kami pakai buat {{ form.use }}{% endif %}
{% if form.share == "ya" %}Kalau mau kami bagikan ulang, kami izin dulu ke penulisnya.{% endif %}{% endunless %}`;

/** Asks for the truth, offers nothing for it. */
export default defineTemplate({
  id: 'review-request',
  name: { id: 'Minta ulasan jujur', en: 'Ask for an honest review' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['review'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'ask',
      'Yang ingin diketahui, satu per baris, misalnya "sampainya masih utuh?"',
      'What you want to know, one a line, for example "did it arrive in one piece?"',
    ),
    FIELD.text(
      'where',
      'Ditulis di mana, misalnya "kolom ulasan toko"',
      'Where to write it, for example "the review box of the shop"',
    ),
    FIELD.text(
      'use',
      'Buat apa ulasannya, misalnya "memperbaiki kemasan"',
      'What you use it for, for example "better packing"',
    ),
    FIELD.choice('share', 'Mau dibagikan ulang?', 'Will you share it?', [
      ['', 'Tidak', 'No'],
      ['ya', 'Ya, dengan izin dulu', 'Yes, after asking'],
    ]),
  ],
  parts: {
    ...NOTICE,
    hook: `{% capture apa %}{% if product.short != "" %} {{ product.short }}{% else %} di sini{% endif %}{% endcapture %}{% capture a %}Yang sudah beli{{ apa }}, gimana{% endcapture %}{% capture b %}Sudah coba{{ apa }}? Boleh cerita{% endcapture %}{% capture sopan %}Bagi yang sudah membeli{{ apa }}, mohon ulasannya{% endcapture %}{{ a | pick: b, a | tone: "polite", sopan | greeting }}? 📝
{{ form.ask | list }}
{{ "Bagus atau kurang, tulis apa adanya, ya." | pick: "Yang kurang pun tulis saja, biar kami tahu.", "Tidak harus panjang, yang penting jujur." | tone: "polite", "Ulasan yang jujur, baik maupun kurang, sangat membantu kami." }}${onTikTok(NEWS)}`,
    stock: NEWS,
    area: '',
    call: '',
    trust: `{% unless channel.listing %}{{ "Terima kasih sudah meluangkan waktu" | tone: "polite", "Terima kasih atas waktunya" }}{% if shop.name != "" %}, {{ shop.name }}{% endif %}{% endunless %}`,
  },
});
