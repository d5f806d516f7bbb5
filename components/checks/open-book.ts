import { builtInBook, openRuleBook, type RuleBook } from '@/utils/checks';
import { ownPackId } from '@/utils/db';
import type { RulePackRow } from '@/utils/model';

/** A shop's packs and the rules that come of them. */
export interface ShopRules {
  /** In the order in which they are laid over each other: what the user changed by hand comes last. */
  rows: readonly RulePackRow[];
  book: RuleBook;
  /** Ids of packs that are left out because a pattern of theirs cannot be run. */
  broken: ReadonlySet<string>;
}

/** Packs in their order: the oldest first, the one that the user changes by hand last. */
export const inOrder = (rows: readonly RulePackRow[], shopId: string): RulePackRow[] => {
  const own = ownPackId(shopId);
  return rows.toSorted((a, b) => Number(a.id === own) - Number(b.id === own) || (a.id < b.id ? -1 : 1));
};

const opens = async (row: RulePackRow): Promise<boolean> => {
  try {
    await openRuleBook([row.pack]);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
};

async function open(rows: readonly RulePackRow[]): Promise<ShopRules> {
  const used = rows.filter(({ on }) => on);
  if (used.length === 0) return { rows, book: builtInBook, broken: new Set() };
  // Packs are tried when they are brought in, but one may have come along with a backup.
  const sound = await Promise.all(used.map(opens));
  const broken = new Set(used.filter((_, at) => !sound[at]).map(({ id }) => id));
  const packs = used.filter(({ id }) => !broken.has(id)).map(({ pack }) => pack);
  return { rows, book: await openRuleBook(packs), broken };
}

let last: { key: string; rules: Promise<ShopRules> } | null = null;

/**
 * The rules in force in a shop. Every text on the screen asks for them, so they are opened once for as long as
 * no pack changes.
 */
export function openShopRules(rows: readonly RulePackRow[], shopId: string): Promise<ShopRules> {
  const ordered = inOrder(rows, shopId);
  const key = [shopId, ...ordered.map(({ id, updatedAt, on }) => `${id} ${updatedAt} ${on}`)].join('\n');
  if (last?.key !== key) last = { key, rules: open(ordered) };
  return last.rules;
}
