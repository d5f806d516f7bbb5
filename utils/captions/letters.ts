/**
 * Letters that imitate others, made plain: text "fonts" of social networks are no fonts but other characters, which
 * screen readers spell out, searches miss, and many phones show as boxes (Unicode 17: Mathematical Alphanumeric
 * Symbols, Enclosed Alphanumerics, Halfwidth and Fullwidth Forms, the letter-like symbols among them).
 */
const STYLED = /[\u24b6-\u24e9\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ]/gu;
/** White on black circles and squares have no plain letter in Unicode's own tables. */
const ON_BLACK =
  /[\u{1f150}-\u{1f169}]|[\u{1f170}-\u{1f189}](?=[\u{1f170}-\u{1f189}])|(?<=[\u{1f170}-\u{1f189}])[\u{1f170}-\u{1f189}]/gu;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
/** A single one may stand in a real word of another language. */
const SMALL_RUN = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]{2,}/gu;
/** Lines drawn through or under each letter. */
const DRAWN_OVER = /[\u0332-\u0338]/g;

const onBlack = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return String.fromCharCode(65 + (code - (code < 0x1f170 ? 0x1f150 : 0x1f170)));
};

/** `text` with such letters and digits as plain ones. Emoji, ①, ², ™ and other scripts stay as they are. */
export const plainLetters = (text: string): string =>
  text
    .replace(DRAWN_OVER, '')
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(ON_BLACK, onBlack)
    .replace(SMALL_RUN, (run) =>
      [...run].map((letter) => String.fromCharCode(97 + SMALL_CAPITALS.indexOf(letter))).join(''),
    );
