import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import { type Part, row } from './flow';
import { say } from './say';
import { shapeIn } from './shape';
import { word } from './words';

/** "Geser" and an arrow, for slides that go on. */
export function swipe(input: LayoutInput, color: SceneColor): Part {
  const text = say(input, 'swipe', word(input, 'swipe'), {
    role: 'label',
    width: 260,
    max: 34,
    weight: 700,
    color,
  });
  const arrow: Part = {
    width: 64,
    height: 30,
    at: (x, y) => shapeIn('swipe-arrow', 'arrow', { x, y, width: 64, height: 30 }, color),
  };
  return row([{ ...text, width: text.width + 2 }, arrow], { gap: 18 });
}
