/** A piece of Liquid and the words in square brackets that stand for it: `{{ shop.greeting }}`, "[Sapaan]". */
export interface EasyToken {
  liquid: string;
  /** With its brackets; no two tokens share one. */
  name: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `text` with every `from` of a token as its `to`, in one go, so that nothing put in is looked at again. */
function swap(
  text: string,
  tokens: readonly EasyToken[],
  from: keyof EasyToken,
  to: keyof EasyToken,
): string {
  if (tokens.length === 0) return text;
  const put = new Map(tokens.map((token) => [token[from], token[to]]));
  // The longer one first: one token may begin like another.
  const sources = [...put.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  return text.replace(new RegExp(sources.join('|'), 'g'), (found) => put.get(found) ?? found);
}

/** Liquid as it is read by someone who writes captions: fields by their names. */
export const toEasy = (liquid: string, tokens: readonly EasyToken[]): string =>
  swap(liquid, tokens, 'liquid', 'name');

/** Text with names in brackets as Liquid; brackets around anything else stay brackets. */
export const fromEasy = (text: string, tokens: readonly EasyToken[]): string =>
  swap(text, tokens, 'name', 'liquid');

/**
 * Liquid without any code left to be seen; null when it has more than the tokens can say, or when it would not
 * come back as it was.
 */
export function easyOf(liquid: string, tokens: readonly EasyToken[]): string | null {
  const text = toEasy(liquid, tokens);
  return /\{[{%]/.test(text) || fromEasy(text, tokens) !== liquid ? null : text;
}
