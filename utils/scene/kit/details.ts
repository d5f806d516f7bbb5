import type { LayoutInput } from '../layout';
import type { SceneColor, TextLayer } from '../schema';
import { column, type Part, placed } from './flow';
import { say } from './say';

/** A fact of an occasion: a small head and the fact itself, which may be empty. */
export interface Detail {
  id: string;
  head: string;
  text: string;
  role: TextLayer['role'];
}

interface DetailsLook {
  width: number;
  max: number;
  color?: SceneColor;
  soft?: SceneColor;
  /** Beside each other, or one under the other. */
  columns?: number;
  /** Lines that one fact may take. */
  lines?: number;
  gap?: number;
}

/** When, where, how to order: each below its small head, in one or more columns of one width. */
export function details(input: LayoutInput, all: readonly Detail[], look: DetailsLook): Part {
  const { width, max, color = 'ink', soft = 'inkSoft', columns = 1, lines = 3, gap = 36 } = look;
  const full = all.filter(({ text }) => text !== '');
  const count = Math.max(1, Math.min(columns, full.length));
  const room = (width - gap * (count - 1)) / count;
  const parts = full.map(({ id, head, text, role }) =>
    column(
      [
        say(input, `${id}-head`, head, { role: 'label', width: room, max: 30, weight: 600, color: soft }),
        say(input, id, text, {
          role,
          width: room,
          max,
          min: 28,
          lines,
          weight: 800,
          leading: 1.16,
          color,
        }),
      ],
      { width: room },
    ),
  );
  const rows = Array.from({ length: Math.ceil(parts.length / count) }, (_, row) =>
    parts.slice(row * count, (row + 1) * count),
  );
  const heights = rows.map((row) => Math.max(...row.map((part) => part.height)));
  const apart = Math.round(max * 0.6);
  const height = heights.reduce((sum, one) => sum + one, 0) + apart * Math.max(0, rows.length - 1);
  return {
    width: parts.length > 0 ? width : 0,
    height,
    at: (x, y) =>
      rows.flatMap((row, index) => {
        const top = y + heights.slice(0, index).reduce((sum, one) => sum + one, 0) + apart * index;
        return row.flatMap((part, place) => placed(part, x + place * (room + gap), top, room));
      }),
  };
}
