import { LINE_WORDS, LIST_WORDS, type PictureWords, type SceneOrigin, type WordKey } from '@/utils/scene';

export const isListWord = (key: WordKey): key is (typeof LIST_WORDS)[number] =>
  LIST_WORDS.some((list) => list === key);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What the user typed for a kept picture: the words in it that the product does not give by itself. */
export function typedOf(
  origin: SceneOrigin | undefined,
  given: Partial<PictureWords>,
): Partial<PictureWords> {
  const kept = [...LINE_WORDS, ...LIST_WORDS].flatMap((key) => {
    const word = origin?.words[key];
    return word === undefined || same(word, given[key] ?? (isListWord(key) ? [] : ''))
      ? []
      : [[key, word] as const];
  });
  return Object.fromEntries(kept);
}
