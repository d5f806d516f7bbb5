import { normalizePhone } from './phone';

/**
 * Ways to reach somebody that stand in a text. `whatsapp`: a link into WhatsApp; `handle`: an account's name;
 * `chat-id`: a name in LINE, BBM and the like; `shop`: a link to a shop or a page of links; `link`: any other;
 * `account`: a number at a bank or an e-wallet.
 */
export type ContactKind = 'phone' | 'whatsapp' | 'email' | 'handle' | 'chat-id' | 'shop' | 'link' | 'account';

/** A contact and where it stands: `text` is `whole.slice(start, end)`. */
export interface Contact {
  kind: ContactKind;
  text: string;
  start: number;
  end: number;
}

/** One way of looking. Every pattern is bounded, so that no text keeps it busy. */
type Look = (text: string) => Iterable<Omit<Contact, 'text'>>;

/** Hosts of shops, pages of shops and pages of links (domain facts §6; link pages as known in 2026-11). */
const SHOP_HOST =
  /(?:^|\.)(?:shopee\.[a-z.]{2,6}|shp\.ee|shope\.ee|tokopedia\.(?:com|link)|lazada\.[a-z.]{2,6}|bukalapak\.com|blibli\.com|zalora\.co\.id|olx\.co\.id|carousell\.[a-z.]{2,6}|tiktok\.com|instagram\.com|facebook\.com|fb\.(?:com|me|watch)|m\.me|t\.me|telegram\.me|linktr\.ee|lynk\.id|lnk\.bio|bio\.link|beacons\.ai|taplink\.cc|heylink\.me|msha\.ke|campsite\.bio|gofood\.link|line\.me|lin\.ee)$/;
const WHATSAPP_HOST = /^(?:(?:www|api|web|chat)\.)?(?:whatsapp\.com|wa\.me|wa\.link)$/;

/** Without "https://" an address is only believed when it ends as most do here. */
const ENDINGS =
  'com|net|org|id|me|ly|ee|gl|cc|ai|shop|store|link|bio|xyz|site|online|info|biz|co|io|tv|app|page|gd|gg|my|sg|asia';
/** Of short links, which always have something behind a slash: "forms.gle/8Hk2", "youtu.be/x". */
const SHORT = 'gle|gl|be|gy|at|ae|ke|ac|to|li|st|sh|is|cx|im';
/** Short and well enough known to be seen whatever is glued before them ("_wa.me/62812"). */
const KNOWN = '(?:wa|t)\\.me|bit\\.ly|linktr\\.ee|tinyurl\\.com';
const LINK = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"'“”]{3,2000}|(?<![a-z0-9])(?:${KNOWN})\\/[^\\s<>"'“”]{1,2000}|(?<![\\p{Script=Latin}\\p{N}@]|[\\p{Script=Latin}\\p{N}][._/-])(?:[a-z0-9][a-z0-9-]{0,60}\\.){1,3}(?:${ENDINGS})(?![\\p{L}\\p{N}@_-]|\\.[a-z0-9])(?:[/?][^\\s<>"'“”]{0,2000})?|(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{0,30}\\.){1,2}(?:${SHORT})\\/[a-z0-9][^\\s<>"'“”]{2,2000}`,
  'giu',
);
/** Marks that end the sentence around an address and are no part of it. */
const AFTER_LINK = /[.,;:!?)\]}…*_~]+$/;

/** The host of an address, '' when it has none that can be read. */
export function hostOf(address: string): string {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname.toLowerCase() : '';
}

/**
 * Endings that are words as well, behind a full stop without a space: "bahan katun.Info lengkap", "ready.online
 * terus". An address of that kind says so: it ends its line, or a word before it leads there.
 */
const WORD_ENDING =
  /^(?!www\.)[^:/?]*(\p{Ll}|\p{N})\.(info|online|link|bio|site|app|page|shop|store|me|id|co|tv)$/iu;
const LEADS_THERE =
  /(?<!\p{L})(?:di|ke|klik|cek|buka|lihat|liat|kunjungi|web|website|situs|link|via|lewat|alamat|katalog|order)[ :=>→-]{1,4}$/iu;

/** Two sentences without a space between them that only look like an address. */
function isTwoSentences(text: string, address: string, index: number): boolean {
  const [, last = '', ending = ''] = WORD_ENDING.exec(address) ?? [];
  if (ending === '') return false;
  if (/^\p{Lu}\p{Ll}/u.test(ending) && /\p{Ll}/u.test(last)) return true;
  if (!/^(?:info|online|link|bio|site|app|page)$/i.test(ending)) return false;
  const goesOn = /^ \p{L}/u.test(text.slice(index + address.length, index + address.length + 2));
  return goesOn && !LEADS_THERE.test(text.slice(Math.max(0, index - 16), index));
}

function* links(text: string): ReturnType<Look> {
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const address = found.replace(AFTER_LINK, '');
    const host = hostOf(address);
    if (!host.includes('.') || isTwoSentences(text, address, index)) continue;
    const kind = WHATSAPP_HOST.test(host) ? 'whatsapp' : SHOP_HOST.test(host) ? 'shop' : 'link';
    yield { kind, start: index, end: index + address.length };
  }
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\p{L}\p{N}])/giu;

/** What stands right before a number that is none to call: a receipt, an order, a permit, a price. */
const NOT_A_PHONE =
  /(?<!\p{L})(?:(?:kode|model|tipe|seri|batch|lot)(?: (?:barang|produk|artikel|no))?|resi|awb|(?:no|nomor|id)\.? ?(?:order|pesanan)|(?:order|pesanan) ?(?:no|id)|invoice|sku|barcode|nib|p-?irt|bpom|halal|nik|npwp|isbn)[\s.:#=-]{0,4}(?:no|nomor|jne|j&t|jnt|sicepat)?[\s.:#=-]{0,4}$|(?:rp|idr)\.?\s?$/iu;
/** What may stand before a number without a space: "WA0812…", "hub.0812…". */
const GLUED = /(?<!\p{L})(?:wa|hp|telp?|tlp|sms|cp|call|hub|no)\.?$/iu;
const GAP = '[ \\t.-]?';
/**
 * Domain facts §5.5, by single digits or groups ("(0812) 3456.7890", "0 8 1 2 …"), and in groups with wider gaps
 * ("0812 - 3456 - 7890"). Never over the end of a line, where lists of sizes stand.
 */
const MOBILE = new RegExp(
  `\\(?(?:\\+?62|0)\\)?${GAP}\\(?8${GAP}[1-9](?:${GAP}\\d){1,2}\\)?(?:${GAP}\\d){6,8}(?!\\d)|(?:\\+?62${GAP}|0)8\\d{2}(?:[ \\t]?[ .–—/-][ \\t]?\\d{2,5}){2,4}(?!\\d)`,
  'g',
);
/** "WA: 812…", without the 0, is a number only because of what stands before it. */
const LABELLED_MOBILE =
  /(?:wa|whats?app|hp|telp?|tlp|sms|call)\b[ \t.:=]{0,4}(8[1-9]\d(?:[ .-]?\d){6,9})(?!\d)/gi;
/** Numbers with an area code, which alone might be anything. */
const LANDLINE =
  /(?:telp|telepon|telpon|tlp|tel|phone|fax|kantor|hubungi|hub|call|kontak)\b[ \t.:=]{0,4}(\(?0[2-79]\d{1,2}\)?[ .-]?\d{3,4}[ .-]?\d{2,5})(?!\d)/gi;

/** Sizes in a row: "08 10 12 14 16". */
function isRow(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  return groups.every(
    (group, at) => group.length === 2 && (at === 0 || Math.abs(Number(group) - Number(groups[at - 1])) <= 10),
  );
}

function* phones(text: string): ReturnType<Look> {
  for (const { 0: found, index } of text.matchAll(MOBILE)) {
    // A bracket that is not closed inside belongs to the sentence; "0812 3456 7890 2 pcs" ends before its 2.
    const start = index + (found.startsWith('(') && !found.includes(')') ? 1 : 0);
    const end = index + found.replace(/(?<=\d{3})[ \t]\d$/, '').length;
    const before = text.slice(Math.max(0, start - 24), start);
    if (/\d[.,]?$/.test(before) || (/\p{L}\.?$/u.test(before) && !GLUED.test(before))) continue;
    if (!NOT_A_PHONE.test(before) && !isRow(found) && normalizePhone(text.slice(start, end)).ok)
      yield { kind: 'phone', start, end };
  }
  for (const pattern of [LABELLED_MOBILE, LANDLINE])
    for (const { 0: found, 1: number = '', index } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (!/[\p{L}\p{N}]/u.test(text[index - 1] ?? ''))
        yield { kind: 'phone', start: end - number.length, end };
    }
}

/** The bank or wallet and its number, with what stands between them: 8–18 digits. */
const ACCOUNT =
  /(?<![\p{L}\p{N}])(?:bca|bri|bni|mandiri|bsi|btn|cimb(?: niaga)?|permata|danamon|jago|jenius|btpn|sea ?bank|panin|maybank|ocbc|muamalat|neobank|bank neo|bjb|bpd|blu|allo(?: bank)?|sinarmas|bukopin|superbank|uob|no\.? ?rek(?:ening)?|norek|rekening|rek|dana|ovo|go-?pay|shopee ?pay|link ?aja|doku|astra ?pay|i[.]?saku)(?![\p{L}\p{N}])[^\d\n]{0,24}?(\d(?:[ .-]?\d){7,17})(?!\d)/giu;
const MONEY_OR_DATE = /^\d{1,3}(?:\.\d{3})+(?: ?- ?\d{1,3}(?:\.\d{3})+)?$|^\d{4}-\d\d-\d\d$/;
/** Between a bank's name and a number: then the number is no account, or another contact's. */
const NO_ACCOUNT = /(?:rp|idr)\.?\s?$|(?<!\p{L})(?:wa|whats?app|hp|hub(?:ungi)?|telp|sms)(?!\p{L})/iu;

/** Whose account it is, right behind the number: names are written with capitals. */
const HOLDER =
  /^[ \t,]{0,3}\(?(?:[aA]\.?\/?[nN]\.?|atas nama)[ \t:]{1,3}\p{Lu}[\p{L}']{0,30}(?: \p{Lu}[\p{L}']{0,30}){0,3}\)?/u;

function* accounts(text: string): ReturnType<Look> {
  for (const { 0: found, 1: digits = '', index } of text.matchAll(ACCOUNT)) {
    const end = index + found.length;
    if (!MONEY_OR_DATE.test(digits) && !NO_ACCOUNT.test(found.slice(0, -digits.length)))
      yield {
        kind: 'account',
        start: index,
        end: end + (HOLDER.exec(text.slice(end, end + 150))?.[0].length ?? 0),
      };
  }
}

const CHAT_ID =
  /(?<![\p{L}\p{N}-])(?:id[ -]?line|line[ -]?id|line|pin[ -]?bbm?|bbm|wechat|kakaotalk)@?[ \t]{0,2}(?:id)?[ \t]{0,2}[:=@][ \t]{0,3}@?[a-z0-9][a-z0-9._-]{2,29}(?![\p{L}\p{N}])/giu;
const AT_HANDLE = /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_][\p{L}\p{N}._]{1,29}/gu;
/** Without "@" a name is an account's only behind the place and a colon: "IG: qkiz.batam". */
const NAMED_HANDLE =
  /(?<![\p{L}\p{N}])(?:ig|insta|instagram|fb|facebook|tele|telegram|twitter|tiktok|tik tok|youtube|threads)[ \t]{0,2}[:=][ \t]{0,3}(?!https?:)[a-z0-9_][a-z0-9._]{2,29}(?![\p{L}\p{N}/])/giu;
/** "@25rb", "@2pcs", "@10.000", "@Rp5.000": a price or an amount each. */
const EACH =
  /^@(?:rp|idr)?\.?\d[\d.,]*(?:rb|ribu|k|jt|juta|pcs?|pack|pak|bks|box|gr?|kg|ml|l|cm|mm?|lusin|set|biji|buah|porsi|x)?$/i;

function* handles(text: string): ReturnType<Look> {
  for (const pattern of [AT_HANDLE, NAMED_HANDLE])
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const name = found.replace(/[._]+$/, '');
      if (name.length > 2 && !EACH.test(name))
        yield { kind: 'handle', start: index, end: index + name.length };
    }
}

const every = (kind: ContactKind, pattern: RegExp): Look =>
  function* (text) {
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { kind, start: index, end: index + found.length };
  };

/** First looked for, first served: an address holds digits that are no phone, and an e-mail an "@". */
const LOOKS: readonly Look[] = [
  every('email', EMAIL),
  links,
  accounts,
  every('chat-id', CHAT_ID),
  phones,
  handles,
];

/** Texts are searched up to this many characters; the longest description has fewer than half as many. */
const LONGEST = 50_000;
/** As many are told; a text of more has nothing else to say. */
const MOST = 300;

/**
 * Every contact in a text, in the order in which they stand; none overlaps another. What may as well be
 * something else (a price, a receipt's number, a size, "@ 25.000") is none.
 */
export function findContacts(text: string): Contact[] {
  let searched = text.slice(0, LONGEST);
  const found: Contact[] = [];
  for (const look of LOOKS) {
    for (const { kind, start, end } of look(searched)) {
      if (found.length === MOST) break;
      if (found.every((other) => end <= other.start || other.end <= start))
        found.push({ kind, text: text.slice(start, end), start, end });
    }
    // The next way of looking must not begin inside of one ("wa.me/62812 0812…") and so miss what follows it.
    for (const { start, end } of found)
      searched = searched.slice(0, start) + '\n'.repeat(end - start) + searched.slice(end);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
