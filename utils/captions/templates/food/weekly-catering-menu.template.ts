import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

export default defineTemplate({
  id: 'weekly-catering-menu',
  name: { id: 'Menu katering seminggu', en: 'Catering menu of the week' },
  kinds: ['food'],
  aims: ['daily', 'weekday'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.text(
      'week',
      'Minggu yang mana, misalnya "23–27 November"',
      'Which week, for example "23–27 November"',
    ),
    FIELD.text(
      'days',
      'Menu per hari, satu per baris, misalnya "Senin: soto ayam, perkedel"',
      'Menu by day, one a line, for example "Monday: chicken soto, perkedel"',
    ),
    FIELD.text(
      'rule',
      'Aturan pesan, misalnya "boleh pilih hari, minimal 3 hari"',
      'How one may order, for example "choose your days, at least 3"',
    ),
    FIELD.date('closes', 'Terakhir daftar', 'Last day to sign up'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.week != "" %}{% assign minggu = form.week | truncate: 24 %}{{ "Ini menu katering untuk" | pick: "Sudah jadi, menu katering", "Daftar menu kami untuk" }} {{ minggu }} 📋
{%- else %}{{ "Menu katering seminggu ke depan sudah jadi" | pick: "Seminggu ke depan kami masak ini", "Biar tidak pusing mikir menu, ini untuk seminggu" | tone: "polite", "Berikut menu katering kami untuk seminggu" | greeting }} 📋
{%- endif %}`,
    product: `${block.PRODUCT}
{% if form.days != "" %}{{ form.days | list }}{% endif %}`,
    stock: `{% if form.rule != "" %}Cara ikut: {{ form.rule }}{% endif %}
{% if form.closes != "" %}Daftar sampai {{ form.closes | day }}{% assign sisa = form.closes | day: "count" %}{% if sisa != "" and channel.listing == false %} ({{ sisa }}){% endif %}
{%- else %}${block.STOCK}{% endif %}`,
    call: `{{ "Mau daftar untuk berapa orang" | pick: "Mau ikut minggu ini", "Mau mulai hari apa" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
