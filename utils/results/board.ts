import { FIELDS, type Field, isAnswered, type Posted } from './posted';

/**
 * Fewest posts with a number on which something may be said. With six, the true middle value lies between the
 * smallest and the largest of them in 97 of 100 cases (1 − 2 × ½⁶); with five in 94 (1 − 2 × ½⁵). Six is the first
 * number that passes 95.
 */
export const ENOUGH = 6;

/** By what the board can be put together. */
export const BOARD_KEYS = ['channel', 'aim', 'template', 'hour', 'weekday', 'product', 'shop'] as const;
export type BoardKey = (typeof BOARD_KEYS)[number];

/** One number over some posts: their sum, how many posts it was typed for, and the middle value of those. */
export interface Figure {
  total: number;
  count: number;
  /** The value in the middle, of an even count half-way between the two; null when nobody typed one. */
  middle: number | null;
}

export interface BoardLine {
  shopId: string;
  /** Channel, aim, template id, hour (0–23), weekday (1–7), product id or shop id; null where a post has none. */
  key: string | number | null;
  /** Posts, counted once per channel, whether or not a number was typed. */
  posts: number;
  /** Those for which at least one number was typed. */
  answered: number;
  figures: Record<Field, Figure>;
}

/** The value in the middle of the sorted numbers; null of none. */
export function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

export function figureOf(rows: readonly Posted[], field: Field): Figure {
  const typed = rows.flatMap((row) => row[field] ?? []);
  return {
    total: typed.reduce((sum, value) => sum + value, 0),
    count: typed.length,
    middle: middleOf(typed),
  };
}

const KEY_OF: Record<BoardKey, (row: Posted) => BoardLine['key']> = {
  channel: ({ channel }) => channel,
  aim: ({ aim }) => aim ?? null,
  template: ({ templateId }) => templateId ?? null,
  hour: ({ time }) => Number(time.slice(0, 2)),
  weekday: ({ weekday }) => weekday,
  product: ({ productId }) => productId,
  shop: ({ shopId }) => shopId,
};

/** Hours and weekdays run as on the clock; everything else begins with the most orders, then chats, then posts. */
function order(by: BoardKey): (a: BoardLine, b: BoardLine) => number {
  const named = (a: BoardLine, b: BoardLine) =>
    a.shopId === b.shopId ? compare(String(a.key ?? ''), String(b.key ?? '')) : compare(a.shopId, b.shopId);
  if (by === 'hour' || by === 'weekday') return (a, b) => Number(a.key) - Number(b.key) || named(a, b);
  return (a, b) =>
    b.figures.orders.total - a.figures.orders.total ||
    b.figures.chats.total - a.figures.chats.total ||
    b.posts - a.posts ||
    named(a, b);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts posted things together by one of their sides. Rows of different shops never share a line, whatever it is put
 * together by; the order of the rows does not matter.
 */
export function board(rows: readonly Posted[], by: BoardKey): BoardLine[] {
  const groups = new Map<string, Posted[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.shopId, KEY_OF[by](row)]);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const figures = Object.fromEntries(FIELDS.map((field) => [field, figureOf(group, field)]));
      return {
        shopId: first.shopId,
        key: KEY_OF[by](first),
        posts: group.length,
        answered: group.filter(isAnswered).length,
        figures: figures as Record<Field, Figure>,
      };
    })
    .toSorted(order(by));
}
