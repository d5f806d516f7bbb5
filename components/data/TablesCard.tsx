import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetButtons } from '@/components/sheet';
import { Card } from '@/components/ui';
import classes from './tables-card.module.css';

/** Products and posts of the current shop as tables, out and in. */
export function TablesCard() {
  const { t } = useTranslation();
  return (
    <Card title={t('sheet.heading')} lead={t('sheet.lead')}>
      <Suspense>
        {(['products', 'posts'] as const).map((table) => (
          <fieldset key={table} className={classes.group}>
            <legend>{t(`sheet.${table}`)}</legend>
            <SheetButtons table={table} />
          </fieldset>
        ))}
      </Suspense>
    </Card>
  );
}
