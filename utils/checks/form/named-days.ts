import type { Hit, RuleContext } from '../rule';
import { daysOf } from './dates';
import { FEASTS, shareADay } from './feasts';
import { findWords, sentenceAround } from './seek';

/** Before the name of a day: the text is of another day, or of goods about it ("menjelang Nyepi", "film G30S"). */
const ANOTHER_DAY =
  /(?<![\p{L}\p{N}])(?:menjelang|jelang|menyambut|sambut|nyambut|sebelum|sblm|setelah|stlh|sesudah|habis|abis|sehabis|pasca|seusai|usai|lepas|persiapan|persediaan|h\s?[-+]\s?\d+|buat|untuk|utk|perlengkapan|stok|film|buku|novel|poster|diorama|museum|materi|naskah|s\.?d\.?|s\/d|sampai|hingga|smp|besok|bsk|lusa|kemarin|di luar|diluar|selain|kecuali|bukan|tahun lalu)(?![\p{L}\p{N}])[^.!?\n]{0,22}$/u;
/** Behind it: it is over, or still to come. */
const NOT_NOW =
  /^\s?(?:besok|bsk|lusa|kemarin|kmrn|depan|mendatang|nanti|tinggal|tahun|thn|sudah (?:lewat|usai|dekat)|udah (?:lewat|dekat)|sebentar|bentar|kurang|usai|selesai|berlalu)(?![\p{L}\p{N}])/u;

const isNow = (text: string, { start, end }: Hit): boolean => {
  const from = sentenceAround(text, { start, end }).start;
  return (
    !ANOTHER_DAY.test(text.slice(Math.max(from, start - 45), start)) &&
    !NOT_NOW.test(text.slice(end, end + 20))
  );
};

/** What may stand before a date that opens its sentence or is the occasion: "Mumpung 30 September". */
const OCCASION =
  /(?:^|[\n.!?])[^\p{L}\p{N}]*(?:(?:mumpung|spesial|special|khusus|edisi|promo|diskon|sale|flash sale|mengenang|memperingati|peringatan|refleksi|tepat|pas|hari ini|hari|tanggal merah|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)[\s,:]+){0,4}$/u;
/** A stretch of days, a deadline or the day of something else. */
const DEADLINE =
  /^\s?(?:s\.?d\.?|s\/d|sampai|hingga|smp|-|–|—\s?\d|terakhir|batas|deadline|closed?|tutup|jam|pukul|pengiriman|dikirim|kirim|harga|naik|mulai|buka|open|launching|grand|ready|restok|restock|nanti)(?![\p{L}\p{N}])/u;
const UNTIL = /(?:s\.?\s?d|s\/d|tgl|tg|per|max|maks|exp)\.?\s*$/u;
const RANGE = /\d\s?(?:-|–|s\/d|s\.d\.?|sd|sampai|hingga|dan|&|,)\s?\d/u;

/** Whether the text is made for a sensitive day that it names: "Spesial Nyepi", "Mumpung G30S", "30 September". */
export function namesSensitiveDay({ reading, words }: RuleContext): boolean {
  const text = reading.plain;
  if (findWords(reading, words('sensitive-names')).some((hit) => isNow(text, hit))) return true;
  const listed = words('sensitive-days').all;
  return daysOf(reading).some(({ start, end, day, month, year }) => {
    const short = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!listed.includes(short) && !(year !== null && listed.includes(`${year}-${short}`))) return false;
    return (
      !UNTIL.test(text.slice(Math.max(0, start - 8), start)) &&
      !RANGE.test(text.slice(start, end)) &&
      OCCASION.test(text.slice(0, start)) &&
      !DEADLINE.test(text.slice(end, end + 20))
    );
  });
}

/** Other fasts than that of Ramadan. */
const OTHER_FAST =
  /^\s?(?:senin|kamis|daud|syawal|sunnah|sunah|nazar|arafah|asyura|mutih|intermittent|gula|gadget|pra)/u;

/** Whether the text says that it is written for Ramadan's days. */
export const namesRamadan = ({ reading, words }: RuleContext): boolean =>
  findWords(reading, words('ramadan-names')).some(
    (hit) => isNow(reading.plain, hit) && !OTHER_FAST.test(reading.plain.slice(hit.end, hit.end + 14)),
  );

/** Formulas of Idulfitri, and how a text says that they stand where they belong. */
const OF_IDULFITRI = /^(?:minal|taqa|taqo)/u;
const IDULFITRI =
  /idul\s?fitri|idul\s?adha|lebaran|(?<!\p{L})(?:eid|syawal|ramad\p{L}+|qurban|kurban)(?!\p{L})/u;

/** Greetings of two feasts that no day has in common: "Selamat Natal, minal aidin wal faizin". */
export function mixedGreetings({ reading, words }: RuleContext): Hit[] {
  const places = new Map<number, { hit: Hit; feasts: string[] }>();
  for (const feast of FEASTS)
    for (const hit of findWords(reading, words(`greetings-${feast}`))) {
      const place = places.get(hit.start) ?? { hit, feasts: [] };
      place.feasts.push(feast);
      places.set(hit.start, place);
    }
  const greetings = [...places.values()].toSorted((a, b) => a.hit.start - b.hit.start);
  // Three or more are a list of goods ("kartu: Selamat Natal, Selamat Nyepi, Selamat Imlek").
  if (new Set(greetings.map(({ feasts }) => feasts[0])).size !== 2) return [];
  const days = words('feast-days').all;
  const fits = (one: string[], other: string[]) =>
    one.some((feast) => other.some((second) => feast === second || shareADay(feast, second, days)));
  const isFormula = ({ start, end }: Hit) => OF_IDULFITRI.test(reading.plain.slice(start, end));
  const stray = greetings.find(
    ({ hit, feasts }) =>
      greetings.some((other) => !fits(feasts, other.feasts)) ||
      (isFormula(hit) && !IDULFITRI.test(reading.plain)),
  );
  return stray ? [stray.hit] : [];
}
