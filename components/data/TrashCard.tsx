import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction, useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { trash } from '@/utils/db/trash';
import { formatDay } from '@/utils/i18n';
import classes from './data.module.css';
import { titleOf } from './describe-row';

/** Rows shown before the user asks for more. */
const FIRST = 20;

/** What was thrown away in this shop, and whole shops, for 30 days; each can be had back. */
export function TrashCard() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [count, setCount] = useState(FIRST);
  const work = useAction();
  const found = useLive(() => trash.list(shop.id), [shop.id]);
  return (
    <Card title={t('data.trash')} lead={t('data.trashLead')}>
      {found?.length === 0 && <p>{t('data.trashEmpty')}</p>}
      <ul className={classes.trash}>
        {found?.slice(0, count).map(({ table, row }) => (
          <li key={row.id}>
            <span className={classes.trashText}>
              <strong>{titleOf(row) || t(`data.table.${table}`)}</strong>
              <span className={classes.hint}>
                {t(`data.table.${table}`)} ·{' '}
                {formatDay(localTime(shop.zone, row.deletedAt ?? 0).day, language, 'short')}
              </span>
            </span>
            <Button
              variant="default"
              size="sm"
              onClick={() => void work.run(() => trash.restore(table, row.id))}
              aria-label={t('data.bringBackNamed', { name: titleOf(row) || t(`data.table.${table}`) })}
            >
              {t('data.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
      {(found?.length ?? 0) > count && (
        <Button variant="subtle" color="gray" onClick={() => setCount(count + 100)}>
          {t('data.more', { count: (found?.length ?? 0) - count })}
        </Button>
      )}
      <Reason reason={work.reason} />
    </Card>
  );
}
