type Ranges = readonly (readonly [from: number, to: number])[];

/**
 * Nothing is seen of these: joiners, direction marks, soft hyphens, fillers, variation selectors, tags; and lines
 * drawn through or under a letter, the ring of a keycap, accents stacked on a letter.
 */
const UNSEEN: Ranges = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Styled letters and digits that Unicode's own tables take back: mathematical, enclosed, wide, superscript. */
const STYLED: Ranges = [
  [0xaa, 0xaa],
  [0xb2, 0xb3],
  [0xb9, 0xba],
  [0x2b0, 0x2b8],
  [0x1d2c, 0x1d6a],
  [0x2070, 0x209c],
  [0x2100, 0x214e],
  [0x2160, 0x217f],
  [0x2460, 0x24ea],
  [0xff01, 0xff5e],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f10a],
  [0x1f110, 0x1f149],
];

/** Rows of letters in the order of the alphabet, drawn white on black; the tables leave them as they are. */
const ALPHABETS = [0x1f150, 0x1f170];
/** Rows of digits, from the code of the first; its value. */
const DIGIT_ROWS: readonly (readonly [code: number, value: number])[] = [
  [0x24f5, 1],
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
];
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';

/** Letters of other scripts and odd blocks that are drawn like Latin ones (Unicode 17 confusables, the usual ones). */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  (
    [
      ['аАΑαɑΛ', 'aAAaaA'],
      ['ВвΒЬьƀ', 'BBBbbb'],
      ['сСϲϹᏟ', 'cCcCC'],
      ['ԁđĐ', 'ddD'],
      ['еЕΕёЁ', 'eEEeE'],
      ['ɡ', 'g'],
      ['һΗНн', 'hHHH'],
      ['іІΙӀı', 'iIIli'],
      ['јЈ', 'jJ'],
      ['кКΚκ', 'kKKk'],
      ['łŁӏ', 'lLl'],
      ['МмΜ', 'MmM'],
      ['Νոп', 'Nnn'],
      ['оОοΟօσøØ', 'oOoOoooO'],
      ['рРρΡ', 'pPpP'],
      ['г', 'r'],
      ['ѕЅ', 'sS'],
      ['тТΤτ', 'tTTt'],
      ['υսμ', 'uuu'],
      ['ѵν', 'vv'],
      ['ԝѡшωᎳ', 'wwwwW'],
      ['хХχΧ', 'xXxX'],
      ['уУγΥ', 'yYyY'],
      ['Ζ', 'Z'],
      ['⓪⓿', '00'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((letter, index) => [letter, [...to][index] ?? letter])),
);

const within = (code: number, ranges: Ranges): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to);

function fromRow(code: number): string | undefined {
  for (const start of ALPHABETS)
    if (code >= start && code < start + 26) return String.fromCharCode(65 + code - start);
  for (const [start, value] of DIGIT_ROWS)
    if (code >= start && code < start + 9) return String(value + code - start);
  const small = SMALL_CAPITALS.indexOf(String.fromCodePoint(code));
  return small >= 0 ? String.fromCharCode(97 + small) : undefined;
}

/** The value of a decimal digit of any script: they stand in rows of ten. */
function digitOf(code: number): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function signOf(letter: string, code: number): string | undefined {
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code === 0x2800 || /\s/.test(letter)) return ' ';
  if (letter === '‘' || letter === '’' || letter === 'ʼ' || letter === '`') return "'";
  if (letter === '“' || letter === '”') return '"';
  if (letter === '。' || letter === '․' || letter === '‧') return '.';
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : undefined;
}

/** "é" → "e"; letters of other scripts and emoji stay. */
function withoutAccent(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return /[a-z]/i.test(base) ? base : letter;
}

function readLetter(letter: string, code: number): string {
  const known = LOOK_ALIKES[letter] ?? fromRow(code);
  if (known !== undefined) return known;
  if (within(code, UNSEEN)) return '';
  // A styled letter of another script is that letter, which may look like a Latin one in its turn.
  if (within(code, STYLED))
    return [...letter.normalize('NFKC').replace(/[()]/g, '')].map((one) => LOOK_ALIKES[one] ?? one).join('');
  return (
    signOf(letter, code) ?? (/\p{Nd}/u.test(letter) && code > 0x7f ? digitOf(code) : withoutAccent(letter))
  );
}

const read = new Map<string, string>();

/** One character as its plain counterpart: a string of any length, '' when nothing is seen of it. */
function plainOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f && code !== 0x60) return letter;
  if (letter === '\n') return letter;
  const known = read.get(letter);
  if (known !== undefined) return known;
  const plain = readLetter(letter, code);
  if (read.size > 4000) read.clear();
  read.set(letter, plain);
  return plain;
}

/** Two regional indicators make a flag; these make none and are shown as letters. */
const NO_FLAGS = new Set(['WA', 'IG', 'FB']);
const FIRST_INDICATOR = 0x1f1e6;

/** "🇼🇦" as the two letters that everybody sees; flags stay. */
const withoutFalseFlags = (text: string): string =>
  text.includes('\ud83c')
    ? text.replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (pair) => {
        const letters = [...pair].map((one) =>
          String.fromCharCode(65 + (one.codePointAt(0) ?? 0) - FIRST_INDICATOR),
        );
        // Mathematical capitals are as long as what they stand for, so that places stay where they are.
        return NO_FLAGS.has(letters.join(''))
          ? letters.map((one) => String.fromCodePoint(0x1d400 + one.charCodeAt(0) - 65)).join('')
          : pair;
      })
    : text;

/**
 * `text` in plain characters. `starts` and `ends` hold, for each UTF-16 unit of the result, where its
 * character began and ended in `text`.
 */
export function plainCharacters(text: string): { cased: string; starts: number[]; ends: number[] } {
  let cased = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of withoutFalseFlags(text)) {
    const plain = plainOf(letter);
    // What is drawn on the letter before it (a keycap's ring, an accent) belongs to that letter.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = at + letter.length;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    cased += plain;
    at += letter.length;
  }
  return { cased, starts, ends };
}
