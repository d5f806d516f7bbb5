import { endsWith, findStems, holds, stemOf } from '../form/seek';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

/** How far a discount may stand from the religious word to be one gag with it. */
const REACH = 70;
/** Words that turn into a gag only in such a phrase; elsewhere they are prayer, goods or law. */
const ONLY_IN_PHRASE: Record<string, RegExp> = {
  sholat: /(?:yang|yg|rajin|bolong|belum|blm|udah|sudah|abis|lupa|ninggalin)\s(?:\p{L}+\s)?$/u,
  sedekah: /kata nabi[^.!?\n]{0,30}$/u,
  allah: /(?:dari|kata|sabda|langsung|janji)\s$/u,
  haram: /(?:dosa|hukumnya)\s(?:\p{L}+\s)?$/u,
  kafir: /$^/u,
  zakat: /diskon\s$/u,
  karma: /diskon\s$/u,
  dewa: /(?:diskon|harga|promo)\s(?:para\s)?$/u,
  buddha: /(?:kata|sabda|diskon|ala)\s(?:sang\s)?$/u,
  musa: /nabi\s$/u,
  ibrahim: /nabi\s$/u,
  sulaiman: /nabi\s$/u,
  umat: /(?:wahai|kepada|seluruh)\s$/u,
  jamaah: /(?:wahai|kepada|seluruh)\s$/u,
  misa: /$^/u,
  ayat: /(?:kata|diskon)\s$/u,
  jihad: /(?:diskon|belanja|promo)\s$/u,
  hisab: /(?:sebelum|hari)\s$/u,
  bidadari: /(?:gratis|bonus|hadiah|dapat|dapet)\s(?:\d+\s)?$/u,
};
for (const figure of ['ustadz', 'ustaz', 'ustad', 'kyai', 'pendeta', 'pastor', 'habib'])
  ONLY_IN_PHRASE[figure] = /(?:kata|menurut|fatwa|sabda|nasihat)\s(?:pak\s|para\s)?$/u;
for (const same of ['solat', 'shalat', 'salat']) ONLY_IN_PHRASE[same] = ONLY_IN_PHRASE.sholat as RegExp;

/** Sayings and prayers that are meant. */
const MEANT =
  /(?<![\p{L}\p{N}])(?:semoga|smoga|insyaallah|telapak kaki|ladang pahala|surga (?:belanja|kuliner|dunia|pecinta|buat|untuk|bagi|para)|surganya|maulid|isra|mikraj|mi'raj|hari raya|selamat (?:hari|natal|paskah)|maha|(?:mengucapkan|memperingati|memperingat|menyambut))(?![\p{L}\p{N}])/u;
/** The discount is of the religious thing itself: a greeting beside it excuses nothing. */
const GLUED =
  /(?<![\p{L}\p{N}])(?:diskon|discount|disc|promo|obral|cuci gudang|flash sale|voucher|vocer|cashback|potongan|kupon)\s(?:hapus\s|penghapus\s|tebus\s|pelebur\s|jalur\s|spesial\s|se)?$/u;
const SIN_AND_HEAVEN =
  /^(?:dosa|pendosa|surga|syurga|sorga|neraka|pahala|tobat|taubat|azab|adzab|kiamat|akhirat|malaikat|ampunan|pengampunan|iblis|firdaus|nirwana)$/u;

/** A word that is to be typed for the discount: "kode MALAIKATJIBRIL", "voucher: NABIMUSA10". */
const CODE =
  /(?<![\p{L}\p{N}])(?:kode|code|kodenya|voucher|vocer|kupon|kode promo|kode voucher|kode diskon)(?:\s(?:promo|voucher|vocer|diskon|kupon|kami|nya|unik|rahasia|spesial))*\s?[:=]?\s?["“'‘*]?([\p{L}\p{N}_-]{4,40})/gu;
/** Holy names and things within such a word; whole words and short names that hide in others are left out. */
const HOLY =
  /nabi(?!l)|rasul|malaikat|jibril|israfil|izrail|mikail|surga|syurga|neraka|dosa(?!ge)|tobat|taubat|pahala|allah|tuhan|yesus|kristus|mesias|bundamaria|roh?kudus|muhammad|azab|kiamat|akhirat|lailatul|quran|injil|alkitab|sholat|shalat|iblis|dajjal|jihad|kafir|haram|buddha|mukjizat|hidayah|ampuni|sabda|wahyu(?=langit|ilahi|turun)/u;

function holyCodes({ reading, words }: RuleContext): Hit[] {
  const text = reading.plain;
  if (!holds(text, words('discount-words')) && !/\d\s?%|rb|harga/.test(text)) return [];
  return [...text.matchAll(CODE)].flatMap(({ 0: all, 1: code = '', index }) => {
    const start = index + all.length - code.length;
    // Small letters are a sentence ("voucher surgawi" is found as words), capitals or figures a code.
    const typed = reading.cased.slice(start, start + code.length);
    const isCode =
      /^[^\p{Ll}]+$/u.test(typed) || /\d/.test(typed) || all.startsWith('kod') || all.startsWith('cod');
    return isCode && HOLY.test(code) ? [{ start, end: start + code.length }] : [];
  });
}

/** The discount's sentence and the one beside it on either side, within reach. */
const window = (text: string, { start, end }: Hit): string =>
  `${
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .slice(-1)[0]
  }${text.slice(start, end)}${text.slice(end, end + REACH).split('\n')[0]}`;

function isGag(text: string, hit: Hit, { words }: RuleContext): boolean {
  const word = stemOf(text.slice(hit.start, hit.end));
  const before = text.slice(Math.max(0, hit.start - 30), hit.start);
  const phrase = ONLY_IN_PHRASE[word];
  if (phrase && !phrase.test(text.slice(Math.max(0, hit.start - 50), hit.start))) return false;
  // "buku Kisah 25 Nabi", "masala dosa": a number may stand between.
  if (endsWith(before.replace(/\d+\s*$/, ''), words('religious-goods'))) return false;
  if (
    SIN_AND_HEAVEN.test(word) &&
    GLUED.test(before) &&
    !/^\s(?:belanja|kuliner|dunia|pecinta)/.test(text.slice(hit.end, hit.end + 12))
  )
    return true;
  const near = window(text, hit);
  return holds(near, words('discount-words')) && !MEANT.test(near);
}

export default defineRule({
  id: 'L43',
  severity: 'warn',
  name: { id: 'Agama dalam candaan diskon', en: 'Faith in a discount gag' },
  message: {
    id: 'Istilah agama di dalam candaan diskon bisa menyinggung. Pakai kata lain.',
    en: 'Religious words in a discount gag can offend. Use other words.',
  },
  source: 'Kepatutan umum',
  certainty: 'D',
  checked: '2026-11-20',
  lists: ['religious-words', 'discount-words', 'religious-goods'],
  find: (context) => {
    const { reading, words } = context;
    const codes = holyCodes(context);
    const gags = findStems(reading, words('religious-words')).filter(
      (hit) => isGag(reading.plain, hit, context) && !codes.some(({ start }) => start === hit.start),
    );
    return [...codes, ...gags];
  },
});
