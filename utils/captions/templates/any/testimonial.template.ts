import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A buyer's words stand only where the buyer has allowed it, and the name only masked. */
const OK = `{% assign ok = false %}{% if form.quote != "" and form.consent == "ya" %}{% assign ok = true %}{% endif %}`;

export default defineTemplate({
  id: 'testimonial',
  name: { id: 'Kata pembeli, seizinnya', en: 'A buyer’s words, with permission' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['testimonial'],
  formula: '4p',
  tone: 'warm',
  form: [
    FIELD.text('quote', 'Kata pembeli, persis seperti ditulisnya', 'The buyer’s words, exactly as written'),
    FIELD.choice(
      'consent',
      'Pembelinya sudah mengizinkan? (kalau belum, katanya tidak dipakai)',
      'Has the buyer agreed? (if not, the words are left out)',
      [
        ['', 'Belum', 'Not yet'],
        ['ya', 'Sudah', 'Yes'],
      ],
    ),
    FIELD.text(
      'name',
      'Nama pembeli (kami samarkan: "Siti" jadi "S•••")',
      'The buyer’s name (masked: "Siti" becomes "S•••")',
    ),
    FIELD.text(
      'bought',
      'Beli apa dan kapan, misalnya "2 toples, awal Desember"',
      'What was bought and when, for example "2 jars, early December"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `${OK}{% if ok %}{% assign who = form.name | truncate: 30 | mask %}{% if who == "" %}{% assign who = "salah satu pembeli kami" %}{% endif %}{% capture a %}Pesan ini masuk dari {{ who }}{% endcapture %}{% capture b %}Ini kata {{ who }}, apa adanya{% endcapture %}{% capture c %}Boleh kami teruskan kata {{ who }}{% endcapture %}{{ a | pick: b, c }}:
“{{ form.quote }}”
{% if form.bought != "" %}(beli {{ form.bought }}){% endif %}
{%- else %}{{ "Yang sudah pernah beli, gimana kesannya" | pick: "Sudah pernah coba yang ini? Boleh cerita sedikit", "Buat yang sudah beli, cocok atau kurang" | tone: "polite", "Bagi yang sudah membeli, bagaimana kesannya" | greeting }}? 💬
{%- endif %}`,
    call: `${OK}{% if ok %}{{ "Terima kasih sudah mau cerita. Siapa mau coba juga" | pick: "Ada yang mau coba juga", "Yang lain mau pesan juga" | tone: "polite", "Berkenan mencoba juga" | greeting }}{% else %}{{ "Ceritanya boleh ditulis di sini. Mau pesan lagi" | pick: "Mau pesan lagi atau baru mau coba" | greeting }}{% endif %}? ${block.HOW}`,
    trust: `${OK}{% if ok %}{% if channel.listing %}Kata pembeli{% if form.name != "" %}, {{ form.name | mask }}{% endif %}: “{{ form.quote }}”
{% endif %}Ditulis seizin pembelinya, namanya kami samarkan.{% endif %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
  english: {
    hook: `${OK}{% if ok %}{% assign who = form.name | truncate: 30 | mask %}{% if who == "" %}{% assign who = "one of our buyers" %}{% endif %}{% capture a %}A message from {{ who }}{% endcapture %}{% capture b %}In the words of {{ who }}{% endcapture %}{{ a | pick: b }}:
“{{ form.quote }}”
{% if form.bought != "" %}(bought: {{ form.bought }}){% endif %}
{%- else %}{{ "Have you had this one? Tell us how it was" | pick: "If you bought this one, how do you like it?", "Your honest opinion is welcome here" }} 💬
{%- endif %}`,
    call: `${OK}{% if ok %}{{ "Would you like to try it too" | pick: "Thank you for telling us. Anyone else" }}{% else %}{{ "Would you like to order again" | pick: "Trying it for the first time" }}{% endif %}? ${english.HOW}`,
    trust: `${OK}{% if ok %}{% if channel.listing %}A buyer’s words{% if form.name != "" %}, {{ form.name | mask }}{% endif %}: “{{ form.quote }}”
{% endif %}Shared with the buyer’s permission, the name is masked.{% endif %}
{{ product.permits | list: "plain" }}
${english.SIGN}`,
  },
});
