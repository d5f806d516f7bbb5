import { LIST_WORDS, type WordKey } from '@/utils/scene';

/** Whether a word is a list, which is typed one item a line. */
export const isListWord = (key: WordKey): key is (typeof LIST_WORDS)[number] =>
  LIST_WORDS.some((list) => list === key);
