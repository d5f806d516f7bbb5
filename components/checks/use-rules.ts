import { useEffect, useState } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import type { RuleBook } from '@/utils/checks';
import { rulePacks } from '@/utils/db';
import { openShopRules, type ShopRules } from './open-book';

/** The current shop's packs and the rules that come of them; null until they are read. */
export function useShopRules(): ShopRules | null {
  const { shop } = useSession();
  const rows = useLive(() => rulePacks.ofShop(shop.id), [shop.id]);
  const [opened, setOpened] = useState<{ shopId: string; rules: ShopRules } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (!rows || rows.some(({ shopId }) => shopId !== shop.id)) return;
    let stale = false;
    openShopRules(rows, shop.id).then(
      (rules) => {
        if (!stale) setOpened((before) => (before?.rules === rules ? before : { shopId: shop.id, rules }));
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      stale = true;
    };
  }, [rows, shop.id]);
  // Told by the frame around all pages, as whatever goes wrong while drawing.
  if (failure) throw failure.error;
  return opened?.shopId === shop.id ? opened.rules : null;
}

/** The rules in force in the current shop; null until they are read. */
export const useRuleBook = (): RuleBook | null => useShopRules()?.book ?? null;
