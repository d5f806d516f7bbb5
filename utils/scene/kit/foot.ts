import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import { type Align, column, type Part, row } from './flow';
import { say } from './say';
import { shopMark, wordMark } from './shop-mark';

interface FootLook {
  width: number;
  align?: Align | 'apart';
  color?: SceneColor;
  soft?: SceneColor;
  logoHeight?: number;
}

/** The shop's mark, and what to order by: at both ends of a line, or one under the other. */
export function foot(
  input: LayoutInput,
  { width, align = 'apart', color = 'ink', soft = 'inkSoft', logoHeight = 88 }: FootLook,
): Part {
  const { order } = input.content;
  const mark = shopMark(input, { on: 'plain', color, size: 36, logoHeight, maxWidth: width });
  const text = (room: number, side: Align) =>
    say(input, 'order', order, {
      role: 'order',
      width: room,
      max: 34,
      lines: 2,
      color: soft,
      weight: 600,
      align: side,
    });
  if (align !== 'apart') return column([mark, 8, text(width, align)], { width, align });
  if (order === '') return row([mark], { gap: 0 });
  if (mark.height === 0) return column([text(width, 'left')], { width });
  const gap = 36;
  // A shop's long name is shortened only where the line has no room for half of it.
  const least = Math.min(mark.width, width * 0.5);
  const near = mark.width > least ? wordMark(input, { on: 'plain', color, size: 36, maxWidth: least }) : mark;
  const room = width - near.width - gap;
  const piece = text(room, 'right');
  const height = Math.max(near.height, piece.height);
  return {
    width,
    height,
    at: (x, y) => [
      ...near.at(x, Math.round(y + (height - near.height) / 2)),
      ...piece.at(x + near.width + gap, y + (height - piece.height) / 2, room),
    ],
  };
}
