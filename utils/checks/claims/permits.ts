import type { Hit, RuleContext } from '../rule';
import { after, before, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { goodsOf } from './context-goods';
import { B, E, fixed } from './pattern';

/** What stands where the number should: digits with their marks, or crosses. */
const WRITTEN = '(?:[ .:#-]{0,3}(?:no|nomor|number|ri|reg|izin)\\.?){0,2}[ .:#-]{0,3}';
const PIRT = fixed(
  `${B}(?:spp-?)?p[ .-]?irt${E}(${WRITTEN}((?:\\d[\\d .-]{0,24}\\d|\\d|x{3,}[x.-]*|\\*{3,}|\\?{2,}|\\.{4,})))?`,
);
const POM = fixed(
  `${B}(?:ber)?b?pom${E}(${WRITTEN}(md|ml|na|nb|nc|nd|ne|tr|ti|sd|si|ht|ff)?[ .:-]{0,2}(\\d[\\d .-]{0,20}\\d|\\d|x{3,}|\\*{3,}))?`,
);
const WITH_LETTERS = fixed(`${B}(md|ml|na|tr)[ .:]{0,2}(\\d[\\d .-]{1,20}\\d)${E}`);
/** Help with permits is no product that lacks one. */
const ADVICE =
  /(?<![a-z])(?:jasa|bantu|dibantu|urus|pengurusan|mengurus|ngurus|pendaftaran|daftar|biaya|konsultasi|pelatihan|kelas|webinar|bimbingan|cetak|label|stiker|cek|web|situs|aplikasi|cara|syarat|tips|belajar|penyuluhan|sosialisasi|petugas|kantor|logo)(?:nya)?(?![a-z])/;

/** P-IRT: 15 digits, 12 on old certificates. MD/ML: 12 digits; notified cosmetics: 11; traditional medicine: 9. */
function lengths(kind: 'pirt' | 'pom', letters: string): readonly number[] {
  if (kind === 'pirt') return [15, 12];
  if (letters.startsWith('m')) return [12];
  if (letters.startsWith('n')) return [11];
  return letters === '' ? [9, 11, 12, 13, 15] : [9];
}

/** Whether the number has the right length; what stands behind it ("… 35rb") may have been taken along. */
function right(kind: 'pirt' | 'pom', letters: string, number: string): boolean {
  const allowed = lengths(kind, letters);
  let count = 0;
  return number.split(/[ .]+/).some((group) => {
    count += group.replace(/\D/g, '').length;
    return allowed.includes(count);
  });
}

/** Permits that are named without a number, or with one that cannot be right. */
export function permitNumbers(claims: ClaimText, context: RuleContext): Hit[] {
  const { text } = claims;
  if (context.kind === 'service') return [];
  const permits = context.product?.permits;
  const hits: Hit[] = [];
  const good = { pirt: Boolean(permits?.pirt), pom: Boolean(permits?.bpom) };
  const named: { kind: 'pirt' | 'pom'; hit: Hit }[] = [];
  const look = (
    kind: 'pirt' | 'pom',
    start: number,
    all: string,
    letters: string,
    number: string | undefined,
  ) => {
    const hit = claims.hit(start, start + all.trimEnd().length);
    if (number === undefined) named.push({ kind, hit });
    else if (right(kind, letters, number)) good[kind] = true;
    else hits.push(hit);
  };
  for (const found of text.matchAll(PIRT))
    if (spoken(claims, found.index, found[0])) look('pirt', found.index, found[0], '', found[2]);
  for (const found of text.matchAll(POM))
    if (spoken(claims, found.index, found[0])) look('pom', found.index, found[0], found[2] ?? '', found[3]);
  for (const found of text.matchAll(WITH_LETTERS))
    if (right('pom', found[1] ?? '', found[2] ?? '')) good.pom = true;
  return [...hits, ...named.filter(({ kind }) => !good[kind]).map(({ hit }) => hit)];
}

/** Whether the permit is spoken of as the goods' own. */
function spoken(claims: ClaimText, at: number, all: string): boolean {
  return (
    !ADVICE.test(before(claims, at)) &&
    !/^ ?(?:mobile|ri mobile|go|(?:sudah |bisa |dapat )?(?:tertera|tercantum|tercetak|dicek|dilihat)|ada di)/.test(
      after(claims, at + all.length),
    ) &&
    !/pelatihan|penyuluhan/.test(sentenceText(claims, at))
  );
}

const PACKED =
  /(?<![a-z])(?:kemasan|toples|botol|pouch|pack|kaleng|jar|sachet|frozen|beku|bungkus|standing pouch|tahan \d+ (?:hari|minggu|bulan)|masa simpan|expired|kedaluwarsa|kadaluarsa|\d+ ?(?:gr|gram|g|ml))(?![a-z])/;

/** A packed food or a cosmetic on record that carries no permit at all. */
export function missingPermit(claims: ClaimText, context: RuleContext): boolean {
  const { product, kind } = context;
  if (!product || kind === 'service' || /p-?irt|bpom|(?<![a-z])(?:md|ml|na) ?\d/.test(claims.text))
    return false;
  const { pirt, bpom } = product.permits ?? {};
  if (pirt || bpom) return false;
  const goods = goodsOf(claims, context);
  if (goods.body && kind !== 'food') return !goods.household;
  return (
    kind === 'food' &&
    (product.facts?.keeps !== undefined || product.facts?.storage !== undefined) &&
    PACKED.test(claims.text)
  );
}
