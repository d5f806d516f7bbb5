/** A stretch of a text, `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}

const BREAK = /[\n!?]+|\.+(?=[\s)"'*_]|$)|\.{2,}/g;
/** A full stop after these ends no sentence: "no. 1", "min. 50rb", "Jl. Melati". */
const SHORTENED =
  /(?:^|[^a-z0-9])(?:no|jl|jln|gg|min|maks|max|uk|rp|rb|bpk|tgl|hub|kec|kab|kel|ds|dr|st|nomor|gang|jalan|kav|blk|disc|pt|cv|s\.d|s\.k|a\.n|isi)$/;

/** Sentences by their marks and lines; a text without any is one. */
export function sentenceEnds(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (mark === '.' && SHORTENED.test(text.slice(Math.max(0, index - 8), index))) continue;
    spans.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The span that holds the place; the whole text when none does. */
export const spanAt = (spans: readonly Span[], at: number, length: number): Span =>
  spans.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: length };
