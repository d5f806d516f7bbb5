import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { type Batch, products } from '@/utils/db';
import classes from './batch.module.css';
import { useWhy } from './use-why';

/** Shown at once; a press shows all. */
const FIRST = 10;

/** Products of which no picture came, each with the reason. `children`: what can be done about it. */
export function LeftOut({ batch: { failed = [] }, children }: { batch: Batch; children?: ReactNode }) {
  const { t } = useTranslation();
  const why = useWhy();
  const [all, setAll] = useState(false);
  const shown = all ? failed : failed.slice(0, FIRST);
  const ids = shown.map(({ productId }) => productId).join(' ');
  const names = useLive(async () => {
    const rows = await products.many(shown.map(({ productId }) => productId));
    return new Map(rows.map(({ id, name }) => [id, name]));
  }, [ids]);
  if (failed.length === 0) return null;
  return (
    <section className={classes.leftOut} aria-label={t('batch.failed', { count: failed.length })}>
      <h3>{t('batch.failed', { count: failed.length })}</h3>
      <ul>
        {shown.map(({ productId, reason }) => (
          <li key={productId}>
            <a href={`#produk/${productId}`}>{names?.get(productId) || t('product.unnamed')}</a>
            <span>{why(reason)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        {shown.length < failed.length && (
          <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
            {t('batch.failedMore', { count: failed.length - shown.length })}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
