import { emojiOf } from '../form/emoji';
import { hitsOf, plainPlace } from '../form/seek';
import type { Reading } from '../reading';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

const MOST_EMOJI = 10;
const LONG_RUN = 4;
const MOST_DOUBLE = 2;

const single = (run: string): string => (run.includes('?') ? '?' : '!');

function marks({ plain }: Reading): Hit[] {
  const runs = hitsOf(plain, /[!?]{2,}/g).map((hit) => ({
    ...hit,
    instead: single(plain.slice(hit.start, hit.end)),
  }));
  const text = ({ start, end }: Hit) => plain.slice(start, end);
  const doubles = runs.filter((run) => text(run).includes('!!'));
  const many = doubles.length > MOST_DOUBLE ? doubles : [];
  return runs.filter((run) => run.end - run.start >= LONG_RUN || many.includes(run));
}

function surplusEmoji(reading: Reading): Hit[] {
  const emoji = emojiOf(reading);
  const first = emoji[MOST_EMOJI];
  const last = emoji.at(-1);
  if (!first || !last) return [];
  // Digits of keycaps number a list and stay.
  let kept = reading.raw.slice(first.start, last.end);
  for (const { start, end, text } of emoji.slice(MOST_EMOJI).toReversed()) {
    const [from, to] = [start - first.start, end - first.start];
    const digit = /^[0-9]/.test(text) ? text.charAt(0) : '';
    const rest = kept.slice(to);
    kept =
      kept.slice(0, from) +
      digit +
      (digit === '' && /(?:^|\s)$/.test(kept.slice(0, from)) ? rest.replace(/^[^\S\n]+/, '') : rest);
  }
  const blanks = /^\n/.test(kept)
    ? (/[^\S\n]*$/.exec(reading.raw.slice(0, first.start))?.[0].length ?? 0)
    : 0;
  const start = plainPlace(reading, first.start - blanks);
  const end = Math.max(start + 1, plainPlace(reading, last.end));
  const place = reading.toRaw(start, end);
  const exact = place.start <= first.start && place.end >= last.end;
  const around = (text: string) =>
    reading.raw.slice(place.start, first.start - blanks) + text + reading.raw.slice(last.end, place.end);
  return [{ start, end, ...(exact && { instead: around(kept).replace(/[^\S\n]+(?=\n|$)/g, '') }) }];
}

export default defineRule({
  id: 'L51',
  severity: 'info',
  name: { id: 'Tanda seru dan emoji berlebihan', en: 'Too many exclamation marks or emoji' },
  message: {
    id: 'Terlalu ramai. Satu tanda seru dan paling banyak 10 emoji sudah cukup.',
    en: 'Too noisy. One exclamation mark and at most 10 emoji are enough.',
  },
  source: 'Keterbacaan',
  certainty: 'D',
  checked: '2026-11-20',
  find: ({ reading }) => [...marks(reading), ...surplusEmoji(reading)],
});
