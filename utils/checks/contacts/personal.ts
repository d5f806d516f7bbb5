import { remembered } from '../memo';
import { hasAny, type Reading } from '../reading';
import { contactsOf } from './addresses';
import { merged, type Span } from './around';
import { digitRuns } from './digits';

const BANK =
  /(?<![\p{L}\p{N}])(?:bca|bri|bni|mandiri|bsi|btn|cimb|niaga|permata|danamon|jago|jenius|btpn|sea ?bank|panin|maybank|ocbc|muamalat|neobank|bjb|blu|superbank|norek|rekening|rek|dana|ovo|go-?pay|shopee ?pay|link ?aja)(?![\p{L}\p{N}])/gu;
/** Between a bank and digits that are no account: another contact, an amount. */
const NO_ACCOUNT =
  /(?<!\p{L})(?:wa|whatsapp|hp|hub|hubungi|telp|sms|rp|idr|cicilan|isi|harga|diskon)(?!\p{L})|[\n!?]/u;

/** Accounts whose digits are said in words or mixed: "bca tujuh tiga satu nol …". */
function* spelledAccounts(reading: Reading): Generator<Span> {
  const { plain } = reading;
  const runs = digitRuns(reading).filter((run) => run.some(({ writing }) => writing !== 'digits'));
  if (runs.length === 0) return;
  for (const { 0: bank, index } of plain.matchAll(BANK)) {
    const end = index + bank.length;
    for (const run of runs) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || first.start < end || first.start - end > 30) continue;
      const digits = run.reduce((sum, piece) => sum + piece.digits.length, 0);
      if (digits >= 8 && digits <= 20 && !NO_ACCOUNT.test(plain.slice(end, first.start)))
        yield { start: index, end: last.end };
    }
  }
}

const HOLDER = '[ ,(]{0,3}(?:a[.]?/?n[.]?|atas nama)[ .:]{1,3}\\p{L}';
/** A number that is somebody's: "transfer ke 1234567890 a.n. Rini". */
const HELD = new RegExp(`(?<![\\p{L}\\p{N}.])\\d(?:[ .-]?\\d){8,17}(?=${HOLDER})`, 'gu');
/** "transfer ke 123 456 7890", "rek 1234567890". */
const TRANSFER =
  /(?<![\p{L}\p{N}])(?:transfer|tf|trf|rek|rekening|norek)(?: \p{L}{1,10}){0,3}[ :=.-]{1,4}(\d(?:[ -]?\d){9,17})(?!\d)/gu;

const NIK =
  /(?<![\p{L}\p{N}])(?:nik|ktp|e-?ktp|no(?:mor)? induk kependudukan|no\.? ?kk|kartu keluarga)(?: [\p{L}.]{1,15}){0,5}[ .:=#]{0,4}(?:no\.?|nomor)?[ .:=]{0,3}(\d(?:[ .-]?\d){15})(?!\d)/gu;

const COURIER =
  '(?:jne|j ?& ?t|jnt|jet|sicepat|si cepat|anteraja|ninja(?: ?(?:van|xpress))?|spx|shopee ?(?:express|xpress)|pos(?: indonesia)?|tiki|lion(?: parcel)?|wahana|id ?express|idx|sap|rpx|paxel|gosend|grab|deliveree|cargo|dakota|indah|lazada ?express|lex)';
/** A code of a parcel has at least eight signs, most of them digits. */
const CODE = '((?=(?:[a-z-]*\\d){6})[a-z0-9][a-z0-9-]{7,24})(?![\\p{L}\\p{N}])';
const TRACKING = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:resi(?:nya)?|awb|tracking(?: (?:id|number|no))?|airway ?bill|waybill|connote)[ .:=#]{0,4}(?:(?:no\\.?|nomor|nya|pengiriman|${COURIER})[ .:=#]{0,4}){0,3}${CODE}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${COURIER}[ .:=#-]{1,4}(?:(?:no\\.?|resi|nomor)[ .:=#]{1,4}){0,2}${CODE}`,
    'gu',
  ),
];
/** Codes that say by themselves whose parcel they are. */
const PARCEL =
  /(?<![\p{L}\p{N}])(spxid(?:[ -]?\d){8,14}|(?:jx|jp|jd|jt|jz|jo|jb)(?:[ -]?\d){10,12}|tkp0\d-?[a-z0-9]{6,12}|tljr?-?\d{8,14}|cgk[a-z0-9]{10,14}|(?:000|001|002|003|004|005)\d{9})(?![\p{L}\p{N}])/gu;
const ORDER =
  /(?<![\p{L}\p{N}])(?:(?:no|nomor|nomer|id|kode)\.? ?(?:order|pesanan|orderan|transaksi|invoice|booking)|(?:order|pesanan|orderan|transaksi) ?(?:no|nomor|id|number|#)|invoice|inv)(?:nya)?[ .:=#/]{0,4}((?=(?:[a-z/-]*\d){5})[a-z0-9][a-z0-9/-]{5,40})(?![\p{L}\p{N}])/gu;
/** Codes and amounts that are no order: a voucher, a price, a phone number is another rule's. */
const NO_ORDER = /^(?:rp|idr|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$)/;

/** The groups of a match as places. */
function* numbered(plain: string, patterns: readonly RegExp[]): Generator<Span & { code: string }> {
  for (const pattern of patterns)
    for (const { 0: found, 1: code = '', index } of plain.matchAll(pattern))
      yield { start: index, end: index + found.length, code };
}

const STREETS =
  'jl jln jalan gg gang perum perumahan komplek kompleks komp dusun dsn kp kampung desa ds cluster apartemen apt griya'.split(
    ' ',
  );
const STREET =
  /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gg|gang|perum|perumahan|komplek|kompleks|komp|dusun|dsn|kp|kampung|desa|ds|cluster|apartemen|apt|griya)(?![\p{L}\p{N}])[. ]{0,3}(?=\p{L})/gu;
const HOUSE =
  /(?<!\p{L})(?:no|nomor|nmr|blok|blk|kav|unit|lt|lantai)[. ]{0,3}[a-z]{0,2}[. /-]?\d{1,4}[a-z]?(?![\p{L}\d])/gu;
const QUARTER =
  /(?<!\p{L})r[tw][. ]{0,2}\d{1,3}(?:(?: ?\/ ?| ?-? ?)(?:rw[. ]{0,2})?\d{1,3})?|(?<!\d)0\d\d?\/0?\d\d?(?!\d)/gu;
const DISTRICT = /(?<!\p{L})(?:kel|kelurahan|kec|kecamatan|kab|kabupaten)[. ]{1,2}\p{L}{3,}/gu;
const POSTCODE = /(?<!\d)(?:kode ?pos[ .:]{0,3})?[1-9]\d{4}(?![\d.,])/gu;
/** The shop's own place, which may be told. */
const OWN_PLACE =
  /(?<!\p{L})(?:toko|tokonya|kami|kita|outlet|gerai|workshop|studio|lokasi|ambil|pickup|pick up|warung|dapur|datang|kunjungi|offline|basecamp|cabang|lapak|kantor|stand|booth|showroom|salon|klinik|bengkel|galeri|gudang|mampir|maps|store|butik|kedai|resto|cafe|kafe|rumah produksi|buka|ruko|cod|titik|bazar|bazaar|acara|dari)(?!\p{L})|📍|📌|🏠|🏪/gu;
const ADDRESS = /(?<!\p{L})alamat(?!\p{L})/u;
const BUYER =
  /(?<!\p{L})(?:paket|penerima|pembeli|dikirim|kirim|terkirim|pengiriman|kepada|kpd|pesanan|orderan|unboxing|atas nama|a\.?n\.?|customer|pelanggan|rumah (?:kak|bu|ibu|pak|mbak|mas))(?!\p{L})/gu;

/** How far an address reaches behind its street. */
const REACH = 110;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whose door it is, by the words before it: what stands nearer counts. */
function whose(before: string): 'buyer' | 'shop' | 'nobody' {
  const [buyer, shop] = [lastOf(before, BUYER), lastOf(before, OWN_PLACE)];
  if (buyer >= 0 && buyer > shop) return 'buyer';
  return shop >= 0 || ADDRESS.test(before) ? 'shop' : 'nobody';
}

/** "sudah jalan ya" is no street: those have names. */
const isNamed = (cased: string, index: number, words: string): boolean =>
  /^(?:jl|jln|gg|perum)/i.test(words) || /^\p{Lu}/u.test(cased.slice(index + words.length));

/** A street with a house number and more: somebody's door, unless it is said to be the shop's. */
function* homes(reading: Reading): Generator<Span> {
  const { plain, cased } = reading;
  if (!hasAny(reading, STREETS)) return;
  let until = 0;
  for (const { 0: words, index } of plain.matchAll(STREET)) {
    if (index < until || !isNamed(cased, index, words)) continue;
    const line = plain.indexOf('\n\n', index);
    const tail = plain.slice(index, Math.min(index + REACH, line < 0 ? plain.length : line));
    const marks = [HOUSE, QUARTER, DISTRICT, POSTCODE].filter((pattern) => count(tail, pattern) > 0).length;
    const exact = count(tail, HOUSE) > 0 || count(tail, QUARTER) > 0;
    const owner = whose(plain.slice(Math.max(0, index - 60), index));
    if (!exact || owner === 'shop' || marks < (owner === 'buyer' ? 1 : 2)) continue;
    const ends = [HOUSE, QUARTER, DISTRICT, POSTCODE].flatMap((pattern) =>
      [...tail.matchAll(pattern)].map(({ 0: found, index: at }) => at + found.length),
    );
    until = index + Math.max(...ends);
    yield { start: index, end: until };
  }
}

/** Patterns, and the words without which none of them can match. */
const NUMBERED: readonly (readonly [needs: readonly string[], patterns: readonly RegExp[]])[] = [
  ['n an nama'.split(' '), [HELD]],
  ['transfer tf trf rek rekening norek'.split(' '), [TRANSFER]],
  ['nik ktp ektp kependudukan kk keluarga'.split(' '), [NIK]],
  [
    'resi resinya awb tracking waybill airway airwaybill connote jne j jnt jet sicepat cepat anteraja ninja spx shopee pos tiki lion wahana id idx sap rpx paxel gosend grab deliveree cargo dakota indah lazada lex'.split(
      ' ',
    ),
    TRACKING,
  ],
  ['order orderan pesanan transaksi invoice inv booking pesanannya'.split(' '), [ORDER]],
];

/**
 * What belongs to one person and not into a public text (ruling on L05): numbers of accounts, identity numbers,
 * numbers of orders and parcels, a buyer's full address. Names of banks, the shop's own area, permits (NIB, P-IRT,
 * BPOM, halal), batches and barcodes are fine.
 */
export const personalOf = remembered((reading: Reading): readonly Span[] => {
  const { plain } = reading;
  const accounts = contactsOf(reading).filter(({ kind }) => kind === 'account');
  const numbers = NUMBERED.filter(([needs]) => hasAny(reading, needs)).flatMap(([, patterns]) => [
    ...numbered(plain, patterns),
  ]);
  return merged([
    ...accounts.map(({ start, end }) => ({ start, end })),
    ...numbers.filter(({ code }) => !NO_ORDER.test(code)),
    ...numbered(plain, [PARCEL]),
    ...spelledAccounts(reading),
    ...homes(reading),
  ]);
});
