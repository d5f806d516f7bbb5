import { findWords, hitsOf, wordsOf } from '../form/seek';
import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Hit, WordList } from '../rule';
import { defineRule } from '../rule';

const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** The text with digits inside words read as letters ("c1na p3lit"), character for character. */
const unmasked = remembered((reading: Reading): Reading => {
  const plain = reading.plain.replace(/(?<![\p{L}\d@$])[\p{L}\d@$]{1,24}(?![\p{L}\d@$])/gu, (word) => {
    if (!/[\d@$]/.test(word) || !/\p{L}/u.test(word) || /\d(?:rb|k|jt|kg|gr|ml|cm|pcs|x)$/.test(word))
      return word;
    return word.replace(/[013457@$]/g, (sign) => LETTERS[sign] ?? sign);
  });
  return plain === reading.plain ? reading : { ...reading, plain };
});

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
const PERSON =
  '(?:orang|orang2|org|org2|cewek|cowok|anak|kaum|suku|ras|umat|bangsa|keturunan|si|wong|pembeli|seller|penjual|tetangga)';
const LIKE = '(?:dasar|kayak|kyk|kaya|kyak|kek|macam|macem|seperti|sprt|mirip|serasa|ala)';
const FILLER =
  '(?:\\s(?:emang|memang|itu|tuh|pada|yg|yang|mah|semua|selalu|kan|banget|bgt|sih|pasti|terkenal|paling|dan|item|hitam))';

/** What is said of people, not of goods: "sambal bali busuk" is about a sauce. */
const CHARACTER =
  '(?:pelit|medit|kikir|licik|bodoh|goblok|goblog|tolol|bego|dungu|malas|pemalas|penipu|maling|rakus|serakah|kafir|najis|sampah|teroris|biadab|laknat|kampungan|norak|bangsat|dekil)';
const BODY =
  '(?:item|hitam|ireng|gosong|gelap|legam|burik|sipit|pesek|dekil|kucel|kribo|keribo|kriting|keriting)(?:nya)?';

/** What softens or stretches a fault before the comparison: "pelit amat sih kayak …". */
const STRETCH =
  '(?:nya)?(?:\\s(?:amat|banget|bgt|bngt|sih|si|kok|deh|dah|terus|mulu|gitu|aja|kamu|lu|lo|loe|elu|kalian|bener|beneran|sekali|ya|abis|bun|kak|sis|gan|bro|pol)){0,3}';
/** Whom "kayak orang …" means, not goods: "ga kayak batik Jawa" is about cloth. */
const FOLK = '(?:orang|orang2|org|org2|cewek|cowok|anak|kaum|wong|si)';
const NOT = '(?:ga|gak|nggak|ngga|gk|jangan|jgn|bukan|anti|ogah|no|janganlah)';

/** A people and an insult in one breath. The insult alone, or the people alone, is none. */
function together(peoples: WordList, insults: WordList): RegExp {
  const people = `(?:${peoples.source})`;
  const insult = `(?:${insults.source})`;
  return new RegExp(
    [
      `${A}(?:${LIKE}\\s)(?:${PERSON}\\s)?${people}${FILLER}{0,4}\\s${insult}${Z}`,
      `${A}${PERSON}\\s${people}${FILLER}{0,4}\\s${insult}${Z}`,
      `${A}${people}\\s${CHARACTER}${Z}`,
      `${A}(?:${LIKE}\\s)(?:${PERSON}\\s)?${people},\\s?${CHARACTER}${Z}`,
      `${A}(?:mental|otak|kelakuan|tabiat|watak)\\s(?:${PERSON}\\s)?${people}${Z}`,
      `${A}${BODY}${STRETCH}\\s(?:${LIKE}\\s)(?:${PERSON}\\s)?${people}${Z}`,
      `${A}${NOT}\\s(?:${LIKE}\\s)${FOLK}\\s${people}${Z}`,
      `${A}${insult}${STRETCH}\\s(?:${LIKE}\\s)(?:${PERSON}\\s)?${people}${Z}`,
      `${A}dasar\\s(?:${PERSON}\\s)?${people}${Z}(?!\\s(?:warna|motif|bahan))`,
      `${A}(?:anti|usir|ganyang|benci|awas)\\s(?:${PERSON}\\s)?${people}${Z}`,
      `${A}(?:ga|gak|nggak|ngga|tidak|tdk|ogah|males|malas|no)\\s(?:mau\\s)?(?:jual|layani|melayani|ngelayanin|terima|nerima)\\s(?:ke\\s|sama\\s|utk\\s|untuk\\s|buat\\s)?${PERSON}\\s${people}${Z}`,
      `${A}(?:${PERSON}\\s)?${people}\\s(?:dilarang|minggir|jangan|jgn|haram)\\s(?:masuk|beli|order|ke sini|kesini)`,
    ].join('|'),
    'gu',
  );
}
/** Somebody's body as an abuse: "kayak anak autis", "dasar cebol"; "mainan anak autis" is none. */
const bodies = remembered(
  (list: WordList) =>
    new RegExp(
      `${A}(?:dasar|kayak|kyk|kyak|kek|kaya|seperti|sprt|otak|muka|mental)\\s(?:${FOLK}\\s)?(?:${list.source})${Z}(?!\\s(?:warna|huruf|arah|aksara))`,
      'gu',
    ),
);
const patterns = remembered((peoples: WordList) =>
  remembered((insults: WordList) => together(peoples, insults)),
);

/** "petai cina", "daun jeruk kafir", "kitab Al-Kafirun", "Bakmi Aseng": no insult stands there. */
const HARMLESS =
  /(?:jeruk|limau|lime|daun|al|surat|surah|tafsir|kisah|kitab|bakmi|kwetiau|koh|ko|om|warung|toko|café|kopi|hitam|noir|caffe)[\s-]$/u;

export default defineRule({
  id: 'L41',
  severity: 'error',
  name: { id: 'Hinaan suku, agama, ras', en: 'Insults to a people or faith' },
  message: {
    id: 'Ini bisa dibaca sebagai hinaan terhadap suku, agama, atau ras. Hapus.',
    en: 'This can be read as an insult to a people, faith or race. Take it out.',
  },
  source: 'UU 1/2024 pasal 28(2) dan 45A(2)',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['group-slurs', 'belittled-bodies', 'peoples', 'insults', 'goods-of-peoples'],
  find: ({ reading: given, words }) => {
    const reading = unmasked(given);
    const text = reading.plain;
    const slurs = findWords(reading, words('group-slurs')).filter(
      ({ start }) => !HARMLESS.test(text.slice(Math.max(0, start - 12), start)),
    );
    const bodily = hitsOf(text, bodies(words('belittled-bodies')));
    const present = wordsOf(reading);
    const peoples = words('peoples');
    if (!peoples.all.some((people) => present.has(people))) return [...slurs, ...bodily];
    const goods = new Set(words('goods-of-peoples').all);
    const insults = hitsOf(text, patterns(peoples)(words('insults'))).filter(({ start }) => {
      const before = /([\p{L}\p{N}]+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
      return !goods.has(before);
    });
    return [...slurs, ...bodily, ...insults]
      .toSorted((a, b) => a.start - b.start)
      .filter((hit, index, all) => index === 0 || hit.start >= (all[index - 1] as Hit).end);
  },
});
