import { UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShopBadge } from './ShopBadge';
import { useSession } from './session';
import classes from './switcher.module.css';

/** Comes when it is opened: the panel's first drawing goes without it. */
const ShopList = lazy(async () => ({ default: (await import('./ShopList')).ShopList }));

/** Which shop this is, in its own colour; a press shows the others. */
export function ShopSwitcher({ onSettings }: { onSettings: () => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [open, setOpen] = useState(false);
  const name = shop.name || t('shop.unnamed');
  return (
    <>
      <UnstyledButton
        className={classes.switcher}
        aria-label={t('shop.switch', { name })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <ShopBadge shop={shop} size={32} />
        <span className={classes.name}>{name}</span>
        <IconSelector size={18} aria-hidden />
      </UnstyledButton>
      {open && (
        <Suspense>
          <ShopList onClose={() => setOpen(false)} onSettings={onSettings} />
        </Suspense>
      )}
    </>
  );
}
