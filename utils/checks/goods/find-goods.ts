import { type Span, sentenceAround, wordsAfter, wordsBefore } from '../contacts/around';
import { setOf } from '../contacts/cues';
import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { WordList } from '../rule';

export type Words = (list: string) => WordList;

/** Lists that every search of goods reads. */
export const AROUND_LISTS = ['things-around', 'harmless-behind'] as const;

/** No border of a clause between two places: "kotak obat", not "Kotak kayu. Rokok …". */
const together = ({ plain }: Reading, from: number, to: number): boolean =>
  !/[.,;!?\n|•]/.test(plain.slice(from, to));

/** One thing of a row: "bunga, naga dan pedang". */
const IN_A_ROW = '(?:[\\p{L}\\p{N} -]{1,24}(?:[,/&+] ?| (?:dan|atau|sama|serta|or|and) )){0,8}';
/** What tells how a thing looks, smells or is printed, and the row of its kinds up to here. */
const LOOKS = new RegExp(
  `(?<!\\p{L})(?:warna|varian warna|colou?r|shade|nuansa|aroma|wangi|notes?|motif|gambar|karakter|bentuk|tema|desain|corak|pola)(?:nya)?(?: ?: ?| )${IN_A_ROW}[\\p{L} -]{0,16}$`,
  'u',
);
const COLOUR =
  /(?<!\p{L})(?:co?klat|cokelat|hijau|ijo|biru|merah|kuning|hitam|abu|krem|cream|navy|maroon|marun|mocca|moka|sage|ungu|pink|oranye|bata|army|khaki|warna|corak|shade)(?: abu)? $/u;
const SHADE = /^ (?:muda|tua|gelap|terang|pastel|soft|pink|green|brown|grey|red)(?!\p{L})/u;
/** A garment or a shoe has a colour; what is smoked or drunk is sold by weight and volume. */
const WORN =
  /(?<!\p{L})(?:kulit|kain|katun|rajut|sol|sepatu|sandal|tas|dompet|cardigan|kardigan|pashmina|hijab|kerudung|kemeja|kaos|celana|rok|dress|gamis|jaket|sweater|outer|cat|benang|lipstik|topi|blouse|tunik)(?!\p{L})/u;
const SOLD_BY =
  /^(?: \p{L}{1,12}){0,3} (?:isi|\d{1,5} ?(?:gr|gram|g|kg|ml|ltr|liter|btl|botol|batang|btg|bks|bungkus|slop|pcs|pack|rb|k))(?!\p{L})/u;

/** "warna wine dan tembakau muda", "motif bunga, naga, pedang", "kulit coklat tembakau": only how a thing looks. */
function isHowItLooks(reading: Reading, span: Span): boolean {
  const { plain } = reading;
  const sentence = sentenceAround(reading, span);
  const behind = plain.slice(span.end, sentence.end);
  if (SOLD_BY.test(behind)) return false;
  const before = plain.slice(Math.max(sentence.start, span.start - 100), span.start);
  if (LOOKS.test(before)) return true;
  const coloured = COLOUR.test(before) || SHADE.test(behind);
  return coloured && WORN.test(plain.slice(sentence.start, sentence.end));
}

/**
 * Whether the words beside make it another thing or say that it is not there: "tempat rokok", "motif harimau",
 * "tanpa alkohol", "pistol air". `goodsThemselves`: words that are what is sold here, and no thing around it.
 */
export function isAnotherThing(
  reading: Reading,
  { start, end }: Span,
  words: Words,
  goodsThemselves?: WordList,
): boolean {
  const before = wordsBefore(reading, start, 2);
  const things = setOf(words('things-around'));
  const sold = goodsThemselves && setOf(goodsThemselves);
  const at = before.findIndex((word) => things.has(word) && !sold?.has(word));
  const from = at < 0 ? start : reading.plain.lastIndexOf(before[at] ?? '', start);
  if (at >= 0 && together(reading, from, start)) return true;
  const [after = ''] = wordsAfter(reading, end, 1);
  return setOf(words('harmless-behind')).has(after) && /^[ -]/.test(reading.plain.slice(end, end + 1));
}

/** Places of a list's goods, without things that are only for them or look like them. */
export const goods = (reading: Reading, words: Words, list: string): Span[] =>
  words(list)
    .find(reading)
    .filter((span) => !isAnotherThing(reading, span, words) && !isHowItLooks(reading, span));

const searches = new WeakMap<WordList, (reading: Reading) => readonly Span[]>();

/** Where a list's words stand; looked for once a reading, however many places ask what stands near them. */
function placesOf(reading: Reading, list: WordList): readonly Span[] {
  const search = searches.get(list) ?? remembered((each: Reading): readonly Span[] => list.find(each));
  searches.set(list, search);
  return search(reading);
}

/** The first place of a list within the sentence around a place, and within `reach` characters of it. */
export function near(reading: Reading, span: Span, list: WordList, reach: number): Span | undefined {
  const { start, end } = sentenceAround(reading, span);
  const [from, to] = [Math.max(start, span.start - reach), Math.min(end, span.end + reach)];
  for (const other of placesOf(reading, list)) {
    if (other.end > to) return undefined;
    if (other.start >= from && other.start !== span.start) return other;
  }
  return undefined;
}

/** Whether another word than that of a place, from one of these lists, stands within its sentence and `reach`. */
export function hasAnotherNear(
  reading: Reading,
  span: Span,
  lists: readonly WordList[],
  reach: number,
): boolean {
  const sentence = sentenceAround(reading, span);
  const [from, to] = [Math.max(sentence.start, span.start - reach), Math.min(sentence.end, span.end + reach)];
  const word = reading.plain.slice(span.start, span.end);
  return lists.some((list) =>
    placesOf(reading, list).some(
      ({ start, end }) => start >= from && end <= to && reading.plain.slice(start, end) !== word,
    ),
  );
}

export const says = (reading: Reading, { start, end }: Span, reach: number, pattern: RegExp): boolean =>
  pattern.test(reading.plain.slice(Math.max(0, start - reach), end + reach));
