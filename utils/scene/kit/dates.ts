import type { LayoutInput } from '../layout';
import type { Layer } from '../schema';
import { column, type Part } from './flow';
import { say } from './say';
import { shapeIn } from './shape';
import { word } from './words';

const PAD = 32;
const GAP = 20;

/** The days of a pre-order on cards beside each other: until when to order (on the accent), when it is ready. */
export function dateCards(input: LayoutInput, width: number, max: number): Part {
  const { closes, ready } = input.content;
  const days = [
    { id: 'closes', head: word(input, 'closes'), day: closes },
    { id: 'ready', head: word(input, 'ready'), day: ready },
  ].filter(({ day }) => day !== '');
  const across = (width - GAP * (days.length - 1)) / Math.max(1, days.length);
  const cards = days.map(({ id, head, day }, index) => {
    const ink = index === 0 ? 'onAccent' : 'ink';
    const room = across - 2 * PAD;
    const text = column(
      [
        say(input, `${id}-head`, head, { role: 'label', width: room, max: 30, weight: 600, color: ink }),
        4,
        say(input, id, day, {
          role: 'date',
          width: room,
          max,
          min: 28,
          lines: 2,
          weight: 800,
          color: ink,
          leading: 1.14,
        }),
      ],
      { width: room },
    );
    return { id, text, first: index === 0 };
  });
  const height = Math.max(0, ...cards.map(({ text }) => text.height)) + 2 * PAD;
  if (days.length === 0) return { width: 0, height: 0, at: () => [] };
  return {
    width,
    height,
    at: (x, y) =>
      cards.flatMap(({ id, text, first }, index): Layer[] => {
        const left = Math.round(x + index * (across + GAP));
        const box = { x: left, y: Math.round(y), width: Math.round(across), height: Math.round(height) };
        return [
          first
            ? shapeIn(`${id}-card`, 'rect', box, 'accent', { radius: 32 })
            : shapeIn(`${id}-card`, 'rect', box, 'ground', {
                radius: 32,
                outline: { color: 'accent', width: 5 },
              }),
          ...[text.at(left + PAD, y + (height - text.height) / 2)].flat(),
        ];
      }),
  };
}
