import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopRules } from '@/components/checks';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { ownPackId, rulePacks } from '@/utils/db';
import type { RulePack } from '@/utils/model';
import { freshPack } from './own-pack';

/** What was just taken back or thrown away, in words, and how it comes back. */
export interface Undo {
  said: string;
  undo: () => Promise<unknown>;
}

/** What the shop changed by hand, open to change, with what was last taken back. */
export function useOwnPack(rules: ShopRules) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const acting = useAction();
  const { run } = acting;
  const [undo, setUndo] = useState<Undo | null>(null);
  const today = localTime(shop.zone, Date.now()).day;
  const fresh = freshPack(t('checks.ownName', { shop: shop.name || t('shop.unnamed') }), today);
  const own = rules.rows.find(({ id }) => id === ownPackId(shop.id))?.pack ?? null;
  const write = (change: (pack: RulePack) => RulePack) =>
    rulePacks.editOwn(shop.id, fresh, (pack) => ({ ...change(pack), checked: today }));
  return {
    own: own ?? fresh,
    /** The packs that lie under what the user changed by hand. */
    under: rules.rows
      .filter(({ id, on }) => on && id !== ownPackId(shop.id) && !rules.broken.has(id))
      .map(({ pack }) => pack),
    change: (change: (pack: RulePack) => RulePack) => void run(() => write(change)),
    /** As `change`, with the way back offered. */
    takeBack: async (change: (pack: RulePack) => RulePack, said: string) => {
      const before = own ?? fresh;
      if (await run(() => write(change))) setUndo({ said, undo: () => write(() => before) });
    },
    run,
    reason: acting.reason,
    undo,
    setUndo,
    undoNow: async () => {
      if (undo && (await run(undo.undo))) setUndo(null);
    },
  };
}
export type OwnPack = ReturnType<typeof useOwnPack>;
