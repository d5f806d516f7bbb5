/** A letter on a circle, turned by `angle` (radians, clockwise) from the line's middle. */
export interface CurvedLetter {
  text: string;
  angle: number;
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Scripts whose letters hang together: they are bent word by word. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;

/**
 * Where each letter of a line stands when it runs along a circle of which it takes `degrees` (above 0: an arch,
 * below 0: a bowl). `radius` is measured to the middle of the capitals, in the pixels of `widthOf`; `turn` is 1 for
 * an arch and -1 for a bowl. A letter's place is measured from the beginning of the line, so that pairs stay as
 * close as the typeface wants them. No letters for a line without width.
 */
export function curvedLetters(
  line: string,
  widthOf: (text: string) => number,
  degrees: number,
  fromRight = false,
): { radius: number; turn: 1 | -1; letters: CurvedLetter[] } {
  const turn = degrees < 0 ? -1 : 1;
  const length = widthOf(line);
  const radius = length / Math.abs((degrees * Math.PI) / 180);
  if (!(length > 0 && Number.isFinite(radius))) return { radius: 0, turn, letters: [] };
  const parts = JOINED.test(line)
    ? line.split(/(\s+)/)
    : [...graphemes.segment(line)].map(({ segment }) => segment);
  const letters: CurvedLetter[] = [];
  let before = '';
  let start = 0;
  for (const text of parts) {
    before += text;
    const end = widthOf(before);
    const middle = (start + end - length) / 2;
    letters.push({ text, angle: ((fromRight ? -1 : 1) * turn * middle) / radius });
    start = end;
  }
  return { radius, turn, letters };
}
