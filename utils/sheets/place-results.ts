import { nameKey } from '../core/name-key';
import type { ChannelId } from '../model';
import type { GoodRow, Misfit } from './check-rows';
import type { SheetContext } from './column';
import { ID_KEY } from './match';
import { type ResultDraft, resultTable } from './result-columns';
import { rowOf } from './row-of';

/** A post on a channel that numbers can be for. */
export interface ResultTarget {
  /** Of its numbers (`resultId`): the code in our own table. */
  id: string;
  postId: string;
  channel: ChannelId;
  day: string;
  productName: string;
}

/** Numbers on their way into the database; what is undefined was not said. */
export interface ResultImport extends Pick<ResultTarget, 'postId' | 'channel'> {
  numbers: Pick<ResultDraft, 'chats' | 'orders' | 'pieces' | 'rupiah'>;
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

/**
 * Finds the post that each row means: by its code, by a post's code and the channel, else by day, product and
 * channel. `fits` says why a row means none, or one that another row has named; `rows` gives those that do.
 */
export function placeResults(targets: readonly ResultTarget[], context: SheetContext) {
  const byKey = new Map<string, ResultTarget[]>();
  const keep = (key: string, target: ResultTarget) => byKey.set(key, [...(byKey.get(key) ?? []), target]);
  for (const target of targets) {
    keep(keyOf(target.id), target);
    keep(keyOf(target.postId, target.channel), target);
    keep(keyOf(target.day, nameKey(target.productName), target.channel), target);
  }
  const taken = new Set<string>();
  const placed = new Map<number, ResultTarget>();

  const find = (good: GoodRow<ResultDraft>): ResultTarget | Misfit => {
    const { day, productName, channel } = rowOf(resultTable, good, undefined, context);
    const byCode =
      good.id === undefined
        ? undefined
        : (byKey.get(keyOf(good.id)) ?? (channel && byKey.get(keyOf(good.id, channel))));
    if (byCode?.[0]) return byCode[0];
    if (day === undefined) return { column: 'day', reason: 'missing' };
    if (productName === undefined) return { column: 'product', reason: 'missing' };
    if (channel === undefined) return { column: 'channel', reason: 'missing' };
    const found = byKey.get(keyOf(day, nameKey(productName), channel)) ?? [];
    if (found.length > 1) return { column: ID_KEY, reason: 'several-posts' };
    return found[0] ?? { column: null, reason: 'no-such-post' };
  };

  return {
    fits: (good: GoodRow<ResultDraft>): Misfit | null => {
      const target = find(good);
      if ('reason' in target) return target;
      if (taken.has(target.id)) return { column: null, reason: 'post-twice' };
      taken.add(target.id);
      placed.set(good.row, target);
      return null;
    },
    rows: (good: readonly GoodRow<ResultDraft>[]): ResultImport[] =>
      good.flatMap((row) => {
        const target = placed.get(row.row);
        if (!target) return [];
        const { chats, orders, pieces, rupiah } = rowOf(resultTable, row, undefined, context);
        return [
          { postId: target.postId, channel: target.channel, numbers: { chats, orders, pieces, rupiah } },
        ];
      }),
  };
}
