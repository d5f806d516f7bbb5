import { Button, CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, Reason, useAction } from '@/components/ui';
import { type PutAway, shops } from '@/utils/db';
import type { Shop } from '@/utils/model';

interface ShopBin {
  /** Puts a shop in the trash; the way back is offered above whatever is shown next. Throws `StoreError`. */
  trash(shop: Shop): Promise<void>;
  /** The shop that was put away last, until it is brought back or the offer is closed. */
  gone: { shop: Shop; away: PutAway } | null;
  forget(): void;
}

const ShopBinContext = createContext<ShopBin | null>(null);

/** Stands outside `PerShop`: the offer to undo must outlive the shop it is about. */
export function ShopBinProvider({ children }: { children: ReactNode }) {
  const [gone, setGone] = useState<ShopBin['gone']>(null);
  const bin = useMemo(
    () => ({
      trash: async (shop: Shop) => setGone({ shop, away: await shops.trash(shop.id) }),
      gone,
      forget: () => setGone(null),
    }),
    [gone],
  );
  return <ShopBinContext value={bin}>{children}</ShopBinContext>;
}

export function useShopBin(): ShopBin {
  const bin = useContext(ShopBinContext);
  if (!bin) throw new Error('useShopBin stands outside ShopBinProvider');
  return bin;
}

/** Says which shop was put away and brings it back on a press. */
export function TrashedShopNote() {
  const { t } = useTranslation();
  const { gone, forget } = useShopBin();
  const restoring = useAction();
  if (!gone) return null;
  const { shop, away } = gone;
  const undo = async () => {
    if (await restoring.run(() => shops.bringBack(shop.id, away))) forget();
  };
  return (
    <>
      <Note
        tone="info"
        action={
          <>
            <Button size="sm" variant="default" loading={restoring.busy} onClick={() => void undo()}>
              {t('undo')}
            </Button>
            <CloseButton size={36} aria-label={t('close')} onClick={forget} />
          </>
        }
      >
        {t('shop.trashed', { name: shop.name || t('shop.unnamed') })}
      </Note>
      <Reason reason={restoring.reason} />
    </>
  );
}
