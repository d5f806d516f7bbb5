/** One or several glued together ("#kue#batam"); "#1", "&#39;" and the end of an address are none. */
const TAGS = /(?<![\p{L}\p{N}_&/#?=])(?:#(?=[\p{M}\p{N}_]{0,99}\p{L})[\p{L}\p{M}\p{N}_]{1,100})+/gu;
/** "#1e7f5c" is a colour. */
const COLOR = /^#(?=[a-f]*\d)[0-9a-f]{6}$/i;
/** At the end of a line: a run of hashtags, with what may stand between and before them. */
const RUN =
  /[ \t,|·•-]{0,20}(?:#(?=[\p{M}\p{N}_]{0,99}\p{L})[\p{L}\p{M}\p{N}_]{1,100}[ \t,.|·•]{0,20}){1,200}$/u;
const ENDS_SENTENCE = /(?:[.!?…:)\]"”'»]|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\s*$/u;
const MOST = 30;
const LONGEST = 100;

const tagsIn = (text: string): string[] =>
  [...text.matchAll(TAGS)]
    .filter(([run]) => !COLOR.test(run))
    .flatMap(([run]) => run.split('#').filter(Boolean));

/** Different ones (capitals count nowhere), as many and as long as a row may hold, without "#". */
export function keptTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const word = tag.replace(/^#+/, '').slice(0, LONGEST);
    if (word !== '' && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  }
  return [...seen.values()].slice(0, MOST);
}

/** What stays of a line: null when it was made of hashtags only. */
function withoutRun(line: string): string | null {
  const run = RUN.exec(line);
  const tags = run ? tagsIn(run[0]) : [];
  if (run && tags.length > 0) {
    const before = line.slice(0, run.index);
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(before)) return null;
    // One hashtag that ends a sentence may be its last word: "Beli di #TokoRini".
    if (tags.length > 1 || ENDS_SENTENCE.test(before)) return before.trimEnd();
  }
  return line;
}

/**
 * Takes the hashtags out of a text. Lines of nothing else go, and so do the runs that end a line: two or more, or
 * one behind the end of a sentence. A hashtag inside a sentence is one of its words: it stays, without its "#".
 */
export function takeTags(text: string): { text: string; tags: string[] } {
  const lines = text.split('\n').flatMap((line) => {
    const kept = withoutRun(line);
    return kept === null ? [] : [kept];
  });
  const plain = lines
    .join('\n')
    .replace(TAGS, (run) => (COLOR.test(run) ? run : run.slice(1).replaceAll('#', ' ')));
  return { text: plain, tags: keptTags(tagsIn(text)) };
}
