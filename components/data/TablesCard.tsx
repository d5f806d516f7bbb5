import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetButtons } from '@/components/sheet';
import classes from './data.module.css';
import own from './tables-card.module.css';

/** Products and posts of the current shop as tables, out and in. */
export function TablesCard() {
  const { t } = useTranslation();
  return (
    <section className={classes.card} aria-label={t('sheet.heading')}>
      <div>
        <h2>{t('sheet.heading')}</h2>
        <p className={classes.hint}>{t('sheet.lead')}</p>
      </div>
      <Suspense>
        {(['products', 'posts'] as const).map((table) => (
          <fieldset key={table} className={own.group}>
            <legend>{t(`sheet.${table}`)}</legend>
            <SheetButtons table={table} />
          </fieldset>
        ))}
      </Suspense>
    </section>
  );
}
