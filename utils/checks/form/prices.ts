import { readNumber } from '../../core/money-words';
import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { RuleContext, WordList } from '../rule';
import { barePrices } from './bare-prices';
import { endsWith, type Span, sentenceAround } from './seek';

/** An amount of money in `Reading.plain`, whole rupiah; `max` of a range ("10–15rb"). */
export interface Amount extends Span {
  amount: number;
  max?: number;
  /** Written without "Rp" and "rb": "12.500". */
  bare: boolean;
  /** What stands before and after it within its clause (between commas, line ends and other amounts). */
  before: string;
  after: string;
  /** As `before`, but across commas, as far as the sentence goes. */
  head: string;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const SUFFIX = 'ribuan|ribu|rban|rbu|rb|k|jutaan|juta|jt';
const MONEY = new RegExp(
  `(?<![\\p{L}\\d.,/#])(?<mark>(?:rp|idr)\\.?\\s{0,2})?(?<low>${NUMBER})(?:\\s?(?<lowSuffix>${SUFFIX})(?:an|a{1,5})?(?![\\p{L}\\d]))?` +
    `(?:\\s?(?:-|~|–|s/d|sd|sampai|hingga)\\s?(?:rp\\.?\\s?)?(?<high>${NUMBER})(?:\\s?(?<highSuffix>${SUFFIX})(?:an|a{1,5})?(?![\\p{L}\\d]))?(?![\\d.,]?\\d))?(?:,-|\\.-|,--)?`,
  'gu',
);
/** Digits that run on are part of something longer: a phone number, a date, a size. */
const RUNS_ON = /^(?:[.,:/-]?\d|\s?[x×]\s?\d|\p{L})/u;
const COUNTED_SIGN = /^\s?(?:%|\+\s|cm|mm|°|″|")/u;

const value = (raw: string, suffix: string | undefined): number | null =>
  readNumber(raw.replace(/,00$/, ''), suffix === undefined ? null : suffix.replace('rbu', 'rb'), 'IDR');

/** "25.000" and "12.500/cup" are prices without a mark; "1.500 unit", "10.000 mAh" and a bare "2027" are none. */
function isMoney(text: string, match: RegExpExecArray | RegExpMatchArray, end: number): boolean {
  const { mark, low = '', lowSuffix, high, highSuffix } = match.groups ?? {};
  const after = text.slice(end, end + 24);
  const suffix = highSuffix ?? lowSuffix;
  if (RUNS_ON.test(after) && !/^\/\D/.test(after)) return false;
  if (COUNTED_SIGN.test(after)) return false;
  if (mark !== undefined) return true;
  if (suffix === 'k' && /^[248]$/.test(high ?? low) && !/^\s?\//.test(after)) return false;
  if (suffix !== undefined) return true;
  const before = text.slice(Math.max(0, (match.index ?? 0) - 14), match.index);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(low)) return !/^0/.test(low);
  return (
    /^\d{4,7}$/.test(low) &&
    (/(?:harga|hrg|@|cuma|hanya|only)\s?:?\s?$/u.test(before) ||
      (/^\s?\/\s?\p{L}/u.test(after) && /000?$/.test(low)))
  );
}

/** What ends a clause before an amount, and what ends a sentence. */
const CLAUSE_BEFORE = /[\n,;!?•|]|\.(?=\s)|\p{Extended_Pictographic}/gu;
const SENTENCE_BEFORE = /[\n!?]|\.(?=\s)/gu;
const afterLast = (text: string, pattern: RegExp): string => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};
const CLAUSE_AFTER = /[\n;!?•|]|,(?!-)|\.(?=\s|$)/u;

/** Every amount of money in a text. */
const moneyOf = remembered(({ plain }: Reading): readonly Amount[] => {
  const found: Amount[] = [];
  for (const match of plain.matchAll(MONEY)) {
    const end = match.index + match[0].length;
    if (!isMoney(plain, match, end)) continue;
    const { low = '', lowSuffix, high, highSuffix } = match.groups ?? {};
    const shared =
      high !== undefined && lowSuffix === undefined && !low.includes('.') ? highSuffix : lowSuffix;
    const amount = value(low, shared);
    if (amount === null || amount < 100) continue;
    const top = high === undefined ? null : value(high, highSuffix);
    const previous = found.at(-1)?.end ?? 0;
    const head = plain.slice(Math.max(previous, match.index - 80), match.index);
    const tail = plain.slice(end, end + 60);
    const stop = CLAUSE_AFTER.exec(tail)?.index ?? tail.length;
    found.push({
      start: match.index,
      end,
      amount,
      bare: match.groups?.mark === undefined && lowSuffix === undefined && highSuffix === undefined,
      ...(top !== null && top > amount && { max: top }),
      before: afterLast(head, CLAUSE_BEFORE),
      after: tail.slice(0, stop),
      head: afterLast(head, SENTENCE_BEFORE),
    });
  }
  return found;
});

const BEFORE_FILLER =
  /(?:\s*(?:cuma|hanya|only|mulai|dari|flat|sebesar|cukup|jadi|:|=|=>|-|rp\.?|±|kira-kira|sekitar|kurang lebih|nya))*\s*$/u;

/** A number without "Rp" or "rb" is a price where no other word follows than these. */
const ALONE =
  /^(?:[\s)\]*_~"']*$|\s?\/|\s?per\s|[\s(]*(?:aja|aj|saja|doang|ya|yaa|kak|bun|bund|sis|gan|say|nett?o?|rupiah|sudah|udah|udh|all|satuan|isi|dapat|dpt|dapet|only|cod)(?![\p{L}]))/u;

/** Prices of goods: what is left of the amounts without delivery, down payments, discounts and counts of things. */
export function pricesOf({ reading, words }: Pick<RuleContext, 'reading' | 'words'>): Amount[] {
  const other = words('other-amounts');
  const counted = words('counted-things');
  const things = startsWith(counted);
  const units = startsWith(words('sale-units'));
  const isOther = (before: string) =>
    endsWith(before.replace(BEFORE_FILLER, ''), other) || endsWith(before, other);
  const prices = moneyOf(reading).filter(({ before, after, bare }) => {
    if (bare && (units.test(after.trimStart()) || !ALONE.test(after))) return false;
    if (things.test(after.replace(/^\s?\+?\s?/, '')) && !/^\s?\//.test(after)) return false;
    if (/^\s?(?:terjual|sold|lebih)/u.test(after)) return false;
    return !isOther(before);
  });
  // Who writes one price with "rb" writes all so; numbers beside it are something else.
  return prices.length > 0 ? prices : barePrices(reading).filter(({ before }) => !isOther(before));
}

const startsWith = remembered(
  (list: { source: string }) => new RegExp(`^(?:${list.source})(?![\\p{L}\\p{N}])`, 'u'),
);

/** What is written of one price for all, wherever it stands: "satu harga", "serba 35rb", "harga per pcs". */
const FOR_ALL =
  /(?<![\p{L}\p{N}])(?:satu harga|serba|all item|semua item|harga (?:satuan|per|\/|perpcs)|satuan|eceran|masing-masing|masing2|@)/u;
const ONE =
  /(?<![\p{L}])se(?:buah|biji|bungkus|kotak|box|dus|toples|porsi|kilo|kg|lusin|kodi|pasang|set|stel|botol|cup|gelas|mangko[kn]|mangkuk|lembar|helai|ekor|ikat|sisir|potong|pack|pak|paket|loyang|iris|tusuk|gulung|meter|liter|unit|pot|ember|karung|renteng|papan|jar|pouch|sachet|tampah|nampan|tray|porsinya|iket|kresek|gram|orang|kali|malam|item)(?:nya|an)?(?![\p{L}])/u;
const AFTER =
  /^(?:[\s"*_~]{0,2}(?:\/|per(?=\s?(?!tanggal|tgl|hari ini)\p{L})|se\p{L}|an?\s?\/)\s?\p{L}|\s?(?:\/|per)\s?\d|\s?(?:dapat|dapet|dpt|dpat|isi|untuk|utk|buat|=|for)\s?\d|\s?(?:all item|semua|satuan|ecer|nett?\/))/u;

const numbered = remembered(
  (list: { source: string }) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:\\d{1,4}(?:[.,]\\d{1,2})?|satu|dua|tiga|empat|lima|enam|sepuluh|setengah|½|per|tiap|isi)\\s?(?:${list.source})(?![\\p{L}\\p{N}])`,
      'u',
    ),
);
/** Sizes of the thing itself, not what it is sold by, unless it is something to eat or drink. */
const SIZE =
  /(?<![\p{L}\p{N}])\d[\d.,]{0,9}\s?(?:ml|liter|ltr|l|gram|gr|g|kg|meter|mtr|m|orang|jam|hari)(?![\p{L}\p{N}])/gu;

/** Packs of food, and what goods are sold by without a number: "paket hemat 50rb", "ecer 6rb". */
const PACKS =
  /(?<![\p{L}\p{N}])(?:paket|pkt|porsi|satuan|ecer|eceran|lusin|kodi|sepasang|sesisir|bundle|bundling)(?![\p{L}\p{N}])/u;
const FOOD_PACKS =
  /(?<![\p{L}\p{N}])(?:toples|box|boks|botol|cup|loyang|pack|pak|bungkus|bks|mika|besek|jar|pouch|kotak|dus|gelas|mangkok|mangkuk|sekat|tampah|sachet|renteng)(?![\p{L}\p{N}])/u;

/** The unit of a price told before it in its sentence: "harga per pcs naik dari 20rb ke 22rb". */
const unitAhead = remembered(
  (list: { source: string }) =>
    new RegExp(
      `(?<!\\d(?:rb|ribu|k)?\\s?)(?<![\\p{L}\\p{N}])(?:harga satuan|(?:per|tiap|setiap|satu)\\s?(?:${list.source}))(?![\\p{L}\\p{N}])`,
      'u',
    ),
);
/** Nothing between two amounts but that the one becomes the other. */
const BECOMES =
  /^\s*(?:(?:sekarang|skrg|kini|jadi|menjadi|ke|naik|turun|cuma|hanya|tinggal|->|→|=>|-)\s*){1,3}$/u;

/** Whether the price takes its unit from what stands before it: the words of its sentence, or the price it replaces. */
function unitBefore({ plain }: Reading, price: Amount, all: readonly Amount[], units: WordList): boolean {
  const { start } = sentenceAround(plain, price);
  if (unitAhead(units).test(plain.slice(start, price.start))) return true;
  const former = all.findLast(({ end }) => end <= price.start);
  return (
    former !== undefined &&
    AFTER.test(former.after) &&
    BECOMES.test(plain.slice(former.end, price.start).replace(/^\s?(?:\/|per|se)\s?(?:\d+\s?)?\p{L}+,?/u, ''))
  );
}

/** Whether a price says what it is for: "/toples", "per meter", "2 pcs 45rb", "isi 12 25rb", "sebox", "@15rb". */
export function hasUnit(
  price: Amount,
  { reading, words, kind }: Pick<RuleContext, 'reading' | 'words' | 'kind'>,
): boolean {
  if (AFTER.test(price.after)) return true;
  if (unitBefore(reading, price, moneyOf(reading), words('sale-units'))) return true;
  const clause = `${price.before} ¤ ${price.after}`;
  if (FOR_ALL.test(clause) || ONE.test(clause)) return true;
  const food = kind === 'food' || kind === undefined;
  if (PACKS.test(price.before) || (food && FOOD_PACKS.test(price.before))) return true;
  const sized = food ? clause : clause.replace(SIZE, ' ');
  if (numbered(words('sale-units')).test(sized)) return true;
  const near = reading.plain.slice(Math.max(0, price.start - 90), price.end + 60);
  return /(?<![\p{L}\p{N}])isi\s?(?:nya\s)?\d{1,3}(?!\d)/u.test(near);
}
