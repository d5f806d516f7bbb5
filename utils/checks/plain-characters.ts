/** Nothing is seen of these: joiners, direction marks, soft hyphens, variation selectors, tags. */
const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
/** Lines drawn through or under a letter, and accents stacked on it. */
const DRAWN_OVER = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u20d0-\u20f0]/;

/** Letters of other scripts and odd blocks that are drawn like Latin ones (Unicode 17 confusables, the usual ones). */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  (
    [
      ['аАΑαɑ', 'aAAaa'],
      ['ВвΒЬь', 'BBBbb'],
      ['сСϲϹ', 'cCcC'],
      ['ԁ', 'd'],
      ['еЕΕёЁ', 'eEEeE'],
      ['һΗНн', 'hHHH'],
      ['іІΙӀ', 'iIIl'],
      ['јЈ', 'jJ'],
      ['кКΚκ', 'kKKk'],
      ['МмΜ', 'MmM'],
      ['Νո', 'Nn'],
      ['оОοΟօ', 'oOoOo'],
      ['рРρΡ', 'pPpP'],
      ['ѕЅ', 'sS'],
      ['тТΤτ', 'tTTt'],
      ['υυս', 'uuu'],
      ['ѵν', 'vv'],
      ['ԝѡш', 'www'],
      ['хХχΧ', 'xXxX'],
      ['уУγΥ', 'yYyY'],
      ['Ζ', 'Z'],
      ['ıł', 'il'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((letter, index) => [letter, [...to][index] ?? letter])),
);
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';

/** Styled letters and digits that Unicode's own tables take back: mathematical, enclosed, wide, superscript. */
const STYLED =
  /[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u1d2c-\u1d6a\u2070-\u209c\u2100-\u214e\u2460-\u24ea\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f10a}\u{1f110}-\u{1f149}]/u;

/** One character as its plain counterpart: a string of any length, '' when nothing is seen of it. */
function plainOf(letter: string, code: number): string {
  if (code < 0x80) return letter === '\r' || letter === '\t' ? ' ' : letter;
  const known = LOOK_ALIKES[letter];
  if (known !== undefined) return known;
  if (HIDDEN.test(letter) || DRAWN_OVER.test(letter)) return '';
  if (letter === '\u2028' || letter === '\u2029' || letter === '\u0085') return '\n';
  if (/\s/.test(letter)) return ' ';
  if (STYLED.test(letter)) return letter.normalize('NFKC').replace(/[()]/g, '');
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  // Two regional indicators are a flag; told apart from letters by the caller's eye only, so they stay.
  const small = SMALL_CAPITALS.indexOf(letter);
  if (small >= 0) return String.fromCharCode(97 + small);
  if (letter === '‘' || letter === '’' || letter === 'ʼ') return "'";
  if (letter === '“' || letter === '”') return '"';
  if (/[\u2010-\u2015\u2212]/.test(letter)) return '-';
  return withoutAccent(letter);
}

/** "é" → "e"; letters of other scripts and emoji stay. */
function withoutAccent(letter: string): string {
  const base = letter.normalize('NFD')[0] ?? letter;
  return /[a-z]/i.test(base) ? base : letter;
}

/**
 * `text` in plain characters. `starts` and `ends` hold, for each UTF-16 unit of the result, where its
 * character began and ended in `text`.
 */
export function plainCharacters(text: string): { cased: string; starts: number[]; ends: number[] } {
  let cased = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = plainOf(letter, letter.codePointAt(0) ?? 0);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    cased += plain;
    at += letter.length;
  }
  return { cased, starts, ends };
}
