import { remembered } from '../memo';
import type { Reading } from '../reading';

/** An emoji as readers see it, in `Reading.raw`: flags, keycaps, families and skin colours are one each. */
export interface Emoji {
  start: number;
  end: number;
  text: string;
}

const EMOJI =
  /\p{RI}{2}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[❤♥☺])(?:\ufe0f|\p{EMod}|[\u{e0020}-\u{e007f}]+)*(?:\u200d(?:\p{Extended_Pictographic}|[♀♂])(?:\ufe0f|\p{EMod})*)*/gu;

/** All emoji of a text. "™", "→" and "★" are signs, not emoji. */
export const emojiOf = remembered(({ raw }: Reading): readonly Emoji[] =>
  [...raw.matchAll(EMOJI)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text })),
);
