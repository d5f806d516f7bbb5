const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** What a reader sees as characters; one family emoji counts once. */
export function countGraphemes(text: string): number {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** The longest beginning of `text` with at most `max` UTF-16 units that ends between two graphemes. */
export function cutAtGrapheme(text: string, max: number): string {
  const limit = Math.max(0, Math.floor(max));
  if (text.length <= limit) return text;
  const at = segmenter.segment(text).containing(limit);
  return text.slice(0, at ? at.index : 0);
}

/**
 * `text` shortened to at most `max` UTF-16 units including the "…": at a sentence end if one lies in the
 * second half (then without "…"), else between words, else between graphemes.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = cutAtGrapheme(text, max);
  const sentence = room.match(/^[\s\S]*[\p{L})"][.!?](?=\s|$)/u)?.[0] ?? '';
  if (sentence.length >= max / 2) return sentence;
  const cut = cutAtGrapheme(text, max - 1);
  const word = /\s/.test(text.charAt(cut.length)) ? cut : (cut.match(/^[\s\S]*(?=\s)/)?.[0] ?? '');
  const kept = (word.length >= max / 2 ? word : cut)
    .replace(/\s\d{1,2}\.?\s*$/, '')
    .replace(/[\s,;:–-]+$/, '');
  return kept === '' ? '' : `${kept}…`;
}
