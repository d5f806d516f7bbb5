import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession, useShopBin } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import classes from './shop.module.css';

/** Puts the shop in the trash; the way back is offered at once, and lies in the trash for 30 days. */
export function TrashShop() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { trash } = useShopBin();
  const trashing = useAction();
  return (
    <div className={classes.trash}>
      <p className={classes.hint}>{t('shop.trashHint')}</p>
      <Button
        variant="default"
        leftSection={<IconTrash size={18} aria-hidden />}
        loading={trashing.busy}
        onClick={() => void trashing.run(() => trash(shop))}
      >
        {t('shop.trash')}
      </Button>
      <Reason reason={trashing.reason} />
    </div>
  );
}
