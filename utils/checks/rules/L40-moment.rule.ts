import { isListedDay } from '../form/dates';
import { FEASTS, isWrongDay } from '../form/feasts';
import { mixedGreetings, namesRamadan, namesSensitiveDay } from '../form/named-days';
import { around, findWords, holds, sentenceAround } from '../form/seek';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

const HARD_SELL = {
  id: 'Hari ini hari yang peka. Tunda ajakan belanja yang mendesak, atau pakai kata yang lebih tenang.',
  en: 'This is a sensitive day. Hold back what presses people to buy, or use calmer words.',
};
const RAMADAN = {
  id: 'Ini bulan Ramadan. Makan siang, alkohol, dan babi lebih baik ditawarkan setelah waktu berbuka.',
  en: 'It is Ramadan. Lunch, alcohol and pork are better offered after sunset.',
};
const GREETING = {
  id: 'Ucapan ini bukan untuk hari ini. Periksa tanggal kirimannya.',
  en: 'This greeting is not for this day. Check the date of the post.',
};
const MIXED = {
  id: 'Ucapan ini bukan untuk hari raya yang disebut. Periksa ucapannya.',
  en: 'This greeting is not for the feast that is named. Check the words.',
};

/** "Bukan alasan buat ga belanja": nothing is held back there. */
const NO_REASON =
  /(?:bukan|tidak ada|ga ada|gak ada|tanpa)\s(?:alasan|halangan|penghalang|masalah|ampun|batas|libur)/gu;

/** Hard sell that the seller does not put off. Where the day is not known, the text may name it. */
function pressing(context: RuleContext): Hit[] {
  const { reading, words, date } = context;
  const sensitive = date === '' ? namesSensitiveDay(context) : isListedDay(date, words('sensitive-days').all);
  if (!sensitive) return [];
  return findWords(reading, words('hard-sell'))
    .filter((hit) => {
      const { start, end } = sentenceAround(reading.plain, hit);
      return !holds(reading.plain.slice(start, end).replace(NO_REASON, ' '), words('held-back'));
    })
    .map((hit) => ({ ...hit, message: HARD_SELL }));
}

/** What is not offered while people fast; "celengan babi" and "bir pletok" are nothing of the kind. */
function daytime(context: RuleContext): Hit[] {
  const { reading, words, date, kind } = context;
  if (kind === 'fashion' || kind === 'craft' || kind === 'service') return [];
  const fasting = date === '' ? namesRamadan(context) : isListedDay(date, words('ramadan-days').all);
  if (!fasting) return [];
  const text = reading.plain;
  const later = holds(text, words('night-words'));
  const served = [
    ...findWords(reading, words('alcohol-words')),
    ...findWords(reading, words('pork-words')),
  ].filter((hit) => !later && !holds(around(text, hit, 18), words('not-to-eat')));
  const lunch = findWords(reading, words('lunch-words')).filter((hit) => {
    const { start, end } = sentenceAround(text, hit);
    return !holds(text.slice(start, end), words('held-back'));
  });
  return [...served, ...lunch].map((hit) => ({ ...hit, message: RAMADAN }));
}

/** Words on goods: "kartu ucapan Selamat Natal". */
const ON_GOODS =
  /(?:kartu|stiker|tulisan|ucapan|topper|banner|spanduk|label|bertuliskan|tag|desain|template|tema|sablon|bordir|cetak|teks|kata|edisi|hampers|parsel|bros|balon|huruf|pita|plakat)[^.!?\n]{0,25}$/u;

const isOnGoods = (text: string, { start }: Hit): boolean =>
  ON_GOODS.test(text.slice(Math.max(0, start - 45), start));

function greeting(context: RuleContext): Hit[] {
  const { reading, words, date } = context;
  if (date === '')
    return mixedGreetings(context)
      .filter((hit) => !isOnGoods(reading.plain, hit))
      .map((hit) => ({ ...hit, message: MIXED }));
  const feasts = new Map<string, { hit: Hit; wrong: boolean }>();
  for (const feast of FEASTS)
    for (const hit of findWords(reading, words(`greetings-${feast}`))) {
      const wrong = isWrongDay(feast, date, words('feast-days').all);
      const before = feasts.get(String(hit.start));
      feasts.set(String(hit.start), { hit, wrong: wrong && (before?.wrong ?? true) });
    }
  return [...feasts.values()]
    .filter(({ hit, wrong }) => wrong && !isOnGoods(reading.plain, hit))
    .map(({ hit }) => ({ ...hit, message: GREETING }));
}

export default defineRule({
  id: 'L40',
  severity: 'warn',
  name: { id: 'Hari dan bulan yang peka', en: 'Sensitive days' },
  message: HARD_SELL,
  source: 'Tabel hari (SKB 2026–2027) dan kebiasaan umum',
  certainty: 'D',
  checked: '2026-11-20',
  lists: [
    'sensitive-days',
    'hard-sell',
    'held-back',
    'sensitive-names',
    'ramadan-names',
    'ramadan-days',
    'lunch-words',
    'alcohol-words',
    'pork-words',
    'not-to-eat',
    'night-words',
    'feast-days',
    'greetings-natal',
    'greetings-paskah',
    'greetings-idulfitri',
    'greetings-iduladha',
    'greetings-ramadan',
    'greetings-nyepi',
    'greetings-galungan',
    'greetings-waisak',
    'greetings-imlek',
  ],
  find: (context) => [...pressing(context), ...daytime(context), ...greeting(context)],
});
