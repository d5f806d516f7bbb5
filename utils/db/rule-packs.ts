import { type RulePack, type RulePackRow, rulePackRowSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<RulePackRow>(db.rulePacks, rulePackRowSchema);

/**
 * Id of the row that holds what a shop changed by hand. It follows from the shop, so that two windows, or two
 * computers that share the shop, never make two of them.
 */
export const ownPackId = (shopId: string): string => `rules-${shopId}`;

/** Rules for texts that a shop has changed or brought in. */
export const rulePacks = {
  ...base,

  /**
   * Changes what a shop changed by hand, from what it holds at that moment; `fresh` is what it begins with.
   * Throws `StoreError`.
   */
  editOwn: (shopId: string, fresh: RulePack, change: (pack: RulePack) => RulePack): Promise<RulePackRow> =>
    guarded(() =>
      db.transaction('rw', db.rulePacks, async () => {
        const id = ownPackId(shopId);
        const known = await db.rulePacks.get(id);
        if (known) {
          if (known.deletedAt !== undefined) await base.restore(id);
          return base.edit(id, ({ pack }) => ({ pack: change(pack), on: true }));
        }
        const now = Date.now();
        const row = { id, shopId, createdAt: now, updatedAt: now, on: true, own: true, pack: change(fresh) };
        const parsed = rulePackRowSchema.parse(row);
        await db.rulePacks.add(parsed);
        return parsed;
      }),
    ),
};
