import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A question stands there only with its answer. Stands under the opening, or among a listing's details. */
const pairs = (question: string, answer: string) =>
  [1, 2]
    .map(
      (n) =>
        `{% if form.q${n} != "" and form.a${n} != "" %}${question}: {{ form.q${n} }}\n${answer}: {{ form.a${n} }}{% endif %}`,
    )
    .join('\n');

const FAQ = `{% capture faq %}${pairs('Tanya', 'Jawab')}\n{{ form.more | list }}{% endcapture %}{% assign faq = faq | list: "plain" %}`;
const FAQ_EN = `{% capture faq %}${pairs('Q', 'A')}\n{{ form.more | list }}{% endcapture %}{% assign faq = faq | list: "plain" %}`;

export default defineTemplate({
  id: 'service-faq',
  name: { id: 'Yang sering ditanyakan', en: 'What people often ask' },
  kinds: ['service', 'craft', 'other'],
  aims: ['tips', 'ask'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'q1',
      'Pertanyaan 1, misalnya "Bisa hari Minggu?"',
      'Question 1, for example "Are you open on Sunday?"',
    ),
    FIELD.text('a1', 'Jawaban 1, misalnya "Bisa, sampai jam 12"', 'Answer 1, for example "Yes, until noon"'),
    FIELD.text('q2', 'Pertanyaan 2', 'Question 2'),
    FIELD.text('a2', 'Jawaban 2', 'Answer 2'),
    FIELD.text(
      'more',
      'Hal lain yang sering ditanya, satu per baris, misalnya "Bayar bisa QRIS"',
      'Other answers, one a line, for example "You may pay by QRIS"',
    ),
  ],
  parts: {
    hook: `${FAQ}{% if faq != "" %}{{ "Yang sering ditanya, kami jawab di sini" | pick: "Sebelum chat, mungkin jawabannya sudah ada di sini", "Beberapa hal yang sering ditanyakan ke kami" | tone: "polite", "Berikut jawaban atas pertanyaan yang sering kami terima", "young", "Yang sering ditanyain, nih" | greeting }} 💬
{{ faq }}
{%- else %}{{ "Ada yang mau ditanyakan sebelum pesan" | pick: "Masih ada yang bikin ragu", "Mau tanya apa dulu" | tone: "polite", "Ada yang ingin ditanyakan terlebih dahulu", "young", "Mau nanya-nanya dulu" | greeting }}? Silakan 💬
{%- endif %}`,
    details: `${FAQ}{% if channel.listing %}{{ faq }}{% endif %}
${block.DETAILS}`,
    stock: '',
    call: `${FAQ}{% assign a = "Pertanyaannya belum ada di sini? Tanya saja" %}{% if faq == "" %}{% assign a = "Tanya dulu saja, jangan sungkan" %}{% endif %}{{ a | pick: "Masih ada yang mengganjal? Jangan sungkan bertanya", "Tanya dulu tidak harus jadi pesan, kok" | tone: "polite", "Pertanyaan lain kami jawab dengan senang hati" | greeting }}. ${block.HOW}`,
  },
  english: {
    hook: `${FAQ_EN}{% if faq != "" %}{{ "What people often ask us, answered" | pick: "Before you write, your answer may be here", "A few questions that we often hear" }} 💬
{{ faq }}
{%- else %}{{ "Anything you would like to ask first" | pick: "Still unsure about something" }}? Go ahead 💬
{%- endif %}`,
    details: `${FAQ_EN}{% if channel.listing %}{{ faq }}{% endif %}
${english.DETAILS}`,
    stock: '',
    call: `${FAQ_EN}{% assign a = "Your question is not here? Just ask" %}{% if faq == "" %}{% assign a = "No question is too small" %}{% endif %}{{ a | pick: "Asking does not mean you have to book" }}. ${english.HOW}`,
  },
});
