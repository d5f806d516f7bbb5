import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildEmoji, readWords, type Source } from './build-emoji';

const require = createRequire(import.meta.url);

/** The order in which people know emoji: that of the standard's charts. */
const order = (source: Source & { order?: number }) => source.order ?? Number.POSITIVE_INFINITY;

/**
 * As the standard writes it: the mark that asks for a picture only behind what would else be a letter. Emojibase
 * sets it wherever it is allowed; each one counts as a character of the caption.
 */
const asStandard = (emoji: string) => emoji.replace(/(\p{Emoji_Presentation})\ufe0f/gu, '$1');

/** The picker's data, built from the installed emojibase data and our Indonesian words. */
export function emojiFile(): string {
  const data = JSON.parse(readFileSync(require.resolve('emojibase-data/en/data.json'), 'utf8')) as Source[];
  const words = readWords(readFileSync(new URL('./indonesian.txt', import.meta.url), 'utf8'));
  return buildEmoji(
    data.toSorted((a, b) => order(a) - order(b)).map((one) => ({ ...one, emoji: asStandard(one.emoji) })),
    words,
  );
}
