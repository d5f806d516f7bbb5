/** Signs and digits by the small letter they are drawn like. A 1 may be an i or an l, so whoever reads it decides. */
const DRAWN: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** "h4l4l" → "halal": every such sign of a word as its letter; `one` is what a 1 stands for. */
export const asLetters = (word: string, one: 'i' | 'l'): string =>
  word.replace(/[0-9@$!|]/g, (sign) => (sign === '1' ? one : (DRAWN[sign] ?? sign)));
