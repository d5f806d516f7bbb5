import { hasAny, type Reading } from '../reading';
import type { WordList } from '../rule';
import { addressesOf, contactsOf } from './addresses';
import { merged, opensSentence, type Span, sentenceAround, wordsAfter, wordsBefore } from './around';
import { amongContacts, follows, leadsTo } from './cues';
import { findNames } from './names';
import { phonesOf } from './phones';

type Words = (list: string) => WordList;

/** Lists that `offPlatform` reads. */
export const OFF_PLATFORM_LISTS = [
  'whatsapp-names',
  'whatsapp-short',
  'whatsapp-colours',
  'chat-apps',
  'chat-apps-with-other-meanings',
  'mail-words',
  'contact-before',
  'contact-after',
] as const;

/** "ahlan wa sahlan", "rahmatullahi wa barakatuh": the Arabic "and". */
const ARABIC = /^(?:rahmat|barak|sahlan|iyya|inna|alaik|ni|sall|antum|bihamd|la$|syuk|ila|jazak|ma$)/;
/** A family title before a name: "resep Wa Haji"; "Wa Ode" begins a name. */
const isTitle = ({ cased }: Reading, { start, end }: Span, after: string): boolean =>
  after === 'ode' || (cased.slice(start, end) === 'Wa' && /^ \p{Lu}\p{Ll}/u.test(cased.slice(end, end + 3)));

function isWhatsApp(reading: Reading, span: Span, words: Words): boolean {
  const { plain, cased } = reading;
  const [before = ''] = wordsBefore(reading, span.start, 1);
  const [after = ''] = wordsAfter(reading, span.end, 1);
  if (/\d/.test(plain.slice(span.start, span.end))) return amongContacts(reading, span, words);
  if (follows(words, after) || (before !== '' && leadsTo(words, before))) return true;
  if (ARABIC.test(after) || before === 'wa' || after === 'wa' || isTitle(reading, span, after)) return false;
  if (!opensSentence(reading, span.start)) return true;
  const cry = /^(?:[,!~]| ?!)/.test(plain.slice(span.end, span.end + 2));
  return !cry && cased.slice(span.start, span.end).toUpperCase() === cased.slice(span.start, span.end);
}

/** Fuel, lenses and lines; a colour of plants and of customs. */
const OTHER_SENSE: Record<string, RegExp> = {
  line: /(?<!\p{L})(?:pancing|friends|eye|skin|out|lip|garis|dress|a)(?!\p{L})/u,
  tele: /(?<!\p{L})(?:lensa|lens|kamera|camera|zoom|wide|makro|macro|mm|foto|portrait|potret|focal|fokus)(?!\p{L})/u,
  bbm: /(?<!\p{L})(?:irit|hemat|harga|subsidi|mesin|motor|mobil|solar|pertalite|naik|ongkir|liter|injektor|isi)(?!\p{L})/u,
  signal: /(?<!\p{L})(?:hp|kuat|penguat|wifi|antena|gps|lampu|kabel)(?!\p{L})/u,
};
const GREEN_THINGS =
  /(?<!\p{L})(?:taman|tanam|ditanam|tanaman|pohon|bibit|daun|kota|bea cukai|beacukai|impor|import|tol|jalan|sayur|warna|motif|kain|segar|pupuk|cat|rumput)(?!\p{L})/u;

const senseOf = ({ plain }: Reading, span: Span, sentence: Span): string =>
  plain.slice(Math.max(sentence.start, span.start - 40), Math.min(sentence.end, span.end + 40));

/** Words that lead to LINE and the like and to nothing else. */
const TO_AN_APP = new Set(
  'via lewat lwt id add chat chatting hub hubungi kontak contact by pin invite akun grup group join gabung kirim krm wa ig whatsapp telegram email japri dm order tanya admin channel pesan'.split(
    ' ',
  ),
);

/** "order via Line", "WA/tele", "Line: rinakue", "email atau Line rina"; not "A-line", "lensa tele", "irit BBM". */
function isChatApp(reading: Reading, span: Span, others: readonly Span[]): boolean {
  const { plain } = reading;
  const word = plain.slice(span.start, span.end);
  const [before = '', second = ''] = wordsBefore(reading, span.start, 2);
  const behind = plain.slice(span.end, span.end + 4);
  const ahead = plain.slice(Math.max(0, span.start - 3), span.start);
  if (/[\p{L}\p{N}]-$/u.test(ahead) || /^-\p{L}/u.test(behind)) return false;
  const led = TO_AN_APP.has(before) || ((before === 'ke' || before === 'di') && TO_AN_APP.has(second));
  const signed = /^ ?@|^ ?[:=] ?\S/.test(behind) && !OTHER_SENSE[word]?.test(`${second} ${before}`);
  const beside = others.some(
    ({ start, end }) =>
      (end <= span.start &&
        span.start - end <= 30 &&
        /(?:\/|&|\+|,|atau|dan|or) ?$/.test(plain.slice(end, span.start))) ||
      (span.end <= start &&
        start - span.end <= 8 &&
        /^ ?(?:\/|&|\+|,|atau|dan|or) ?/.test(plain.slice(span.end, start))),
  );
  if (OTHER_SENSE[word]?.test(senseOf(reading, span, sentenceAround(reading, span)))) return led && beside;
  return (
    led ||
    signed ||
    beside ||
    /^ (?:official|oa|id|admin|aja|saja|kami|kita)(?!\p{L})/u.test(plain.slice(span.end, span.end + 12))
  );
}

/** "jalur hijau" is WhatsApp where one answers or orders there, and not where trees stand. */
function isGreenApp(reading: Reading, span: Span, words: Words): boolean {
  if (/^(?:aplikasi|apk|apps?|logo|chat) /.test(reading.plain.slice(span.start, span.end))) return true;
  const sentence = sentenceAround(reading, span);
  if (GREEN_THINGS.test(reading.plain.slice(sentence.start, sentence.end))) return false;
  return wordsBefore(reading, span.start, 3).some((word) => leadsTo(words, word));
}

/** Mail of the buyer's own ("dikirim ke email Anda") and enamel ("piring email") are no contact. */
function isMail(reading: Reading, span: Span): boolean {
  const [before = ''] = wordsBefore(reading, span.start, 1);
  const after = wordsAfter(reading, span.end, 2);
  if (
    /^(?:anda|kamu|pembeli|penerima|terdaftar|akun|masing|kakak|konfirmasi|pendaftaran|pelanggan)$/.test(
      after[0] ?? '',
    )
  )
    return false;
  return (
    /^(?:via|lewat|lwt|ke|by|alamat|hubungi|hub|kontak|order|kirim|wa|atau|through|to)$/.test(before) ||
    /^(?:kami|kita|saya|admin|toko|ke|aja|saja)$/.test(after[0] ?? '') ||
    /^ ?[:=]/.test(reading.plain.slice(span.end, span.end + 2))
  );
}

/** "nomor ada di foto", "nomor dapur kami tertera di stiker": one word may say whose. */
const POINTED_AT =
  /(?<![\p{L}\p{N}])(?:no|nomor|nomer|nmr|kontak|contact)(?:nya)?(?: \p{L}{2,10}){0,2},? (?:yg |yang )?(?:sudah |udah |juga )?(?:ada|tertera|tercantum|cek|lihat|liat|di)(?: (?:ada|tertera|kok|ya|aja))? ?(?:di|pada|dlm|dalam)? ?(?:foto|gambar|gbr|pict?|packing|packaging|kemasan|kartu|stiker|sticker|label|bungkus|slide|paket|dus|box|nota|banner|watermark|profil|bio)(?!\p{L})/gu;
/** Things that have numbers of their own. */
const OWN_NUMBER =
  /(?<!\p{L})(?:bpom|batch|resi|seri|ukuran|size|model|motif|warna|produksi|izin|pirt|irt|halal|registrasi|urut|undian|pesanan|order|rangka|mesin|lot|kode|varian|sertifikat|sni|sepatu|artikel|rak|kavling|part|serial|pembeli|penerima|kamu|anda|kakak|sni)(?!\p{L})/u;
const NUMBERS_OF_GOODS =
  /(?<!\p{L})(?:ukuran|size|warna|motif|model|seri|kode|varian|pilih|bpom|batch)(?!\p{L})[^.!?\n]{0,25}$/u;
const CALL_US =
  /(?<![\p{L}\p{N}])(?:telp|tlp|telpon|telepon|telfon|tlpn|sms|calling|call|nelpon|phone|hubungi nomor|hub no)(?: |\/|-)(?:aja|saja|admin|kami|kita|saya|langsung|ke (?:nomor|no|nmr)|no(?:mor)? (?:kami|admin|di)|owner|ownernya)(?![\p{L}\p{N}])/gu;

const SHOWN =
  'foto gambar gbr pic pict packing packaging kemasan kartu stiker sticker label bungkus slide paket dus box nota banner watermark profil bio'.split(
    ' ',
  );
const CALLS = 'telp tlp telpon telepon telfon tlpn sms calling call nelpon phone hubungi hub'.split(' ');

function* phrases(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (hasAny(reading, SHOWN)) yield* pointedAt(plain);
  if (!hasAny(reading, CALLS)) return;
  for (const { 0: found, index } of plain.matchAll(CALL_US))
    yield { start: index, end: index + found.length };
}

function* pointedAt(plain: string): Generator<Span> {
  for (const { 0: found, index } of plain.matchAll(POINTED_AT))
    if (!OWN_NUMBER.test(found) && !NUMBERS_OF_GOODS.test(plain.slice(Math.max(0, index - 40), index)))
      yield { start: index, end: index + found.length };
}

/** A name in an app that the reader of product pages found: "ID Line: rina", "Tele: tokorini". */
function* namedAccounts(reading: Reading): Generator<Span> {
  for (const { kind, text, start, end } of contactsOf(reading)) {
    if (kind === 'phone') yield { start, end };
    if (kind === 'handle' && /^tele/i.test(text)) yield { start, end };
    if (kind !== 'chat-id') continue;
    const [before = ''] = wordsBefore(reading, start, 1);
    if (!/^line/i.test(text) || before === '' || TO_AN_APP.has(before) || opensSentence(reading, start))
      yield { start, end };
  }
}

/** "tele @rinakue", "Line: rinakue": the name behind the app goes with it. */
function withName({ plain }: Reading, { start, end }: Span): Span {
  const name = /^ ?(?:[:=] ?@?|@ ?)[a-z0-9][a-z0-9._-]{2,29}/.exec(plain.slice(end, end + 36))?.[0] ?? '';
  return { start, end: end + name.replace(/[._-]+$/, '').length };
}

/**
 * Every way to reach the seller off the platform (ruling on L01): phone numbers in any disguise, WhatsApp and its
 * slang, LINE, Telegram, BBM and the like, e-mail.
 */
export function offPlatform(reading: Reading, words: Words): Span[] {
  const sure = [
    ...phonesOf(reading),
    ...namedAccounts(reading),
    ...addressesOf(reading).filter(({ kind }) => kind !== 'web'),
    ...findNames(reading, words('whatsapp-names')),
    ...findNames(reading, words('chat-apps')),
    ...findNames(reading, words('whatsapp-short')).filter((span) => isWhatsApp(reading, span, words)),
    ...words('whatsapp-colours')
      .find(reading)
      .filter((span) => isGreenApp(reading, span, words)),
    ...words('mail-words')
      .find(reading)
      .filter((span) => isMail(reading, span)),
    ...phrases(reading),
  ];
  const likely = words('chat-apps-with-other-meanings')
    .find(reading)
    .filter((span) => isChatApp(reading, span, sure));
  return merged([...sure, ...likely].map((span) => withName(reading, span)));
}
