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
    return findStems(reading, words('religious-words')).filter((hit) => isGag(reading.plain, hit, context));
  },
});
