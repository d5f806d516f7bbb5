import { NativeSelect } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, ChipGroup, Note, useToday } from '@/components/ui';
import {
  BOARD_KEYS,
  type BoardKey,
  board,
  ENOUGH,
  FIELDS,
  type Field,
  inPeriod,
  isAnswered,
  PERIODS,
  type Period,
  type Posted,
} from '@/utils/results';
import { BoardTable } from './BoardTable';
import classes from './board.module.css';
import { useKeyNames } from './use-key-names';
import { useNames, useThings } from './use-things';

// Charts and their library come once there is something to draw.
const BoardChart = lazy(async () => ({ default: (await import('./BoardChart')).BoardChart }));

/** What was posted and what came of it, put together by one of its sides. */
export function BoardPart({ found }: { found: { things: readonly Posted[]; trashed: number } }) {
  const { t } = useTranslation();
  const { shop, shops } = useSession();
  const [by, setBy] = useState<BoardKey>('channel');
  const [period, setPeriod] = useState<Period>('months3');
  const [field, setField] = useState<Field>('orders');
  // Other shops are read only once the user asks to see them beside each other.
  const all = useThings(by === 'shop' ? shops.map(({ id }) => id) : [], 0);
  const source = by === 'shop' ? all : found;
  const nameOf = useNames(source?.things);
  const keyName = useKeyNames(nameOf);
  const today = useToday(shop.zone);
  const rows = inPeriod(source?.things ?? [], period, today);
  const lines = keyName && board(rows, by).map((line) => ({ ...line, name: keyName(by, line.key) }));
  const keys = BOARD_KEYS.filter((key) => key !== 'shop' || shops.length > 1);
  const title = t('results.boardTitle', {
    figure: t(`results.field.${field}`),
    by: t(`results.key.${by}`).toLowerCase(),
  });
  const basis = t('results.chartBasis', {
    period: t(`results.periods.${period}`),
    count: rows.filter(isAnswered).length,
  });
  return (
    <Card title={t('results.part.papan')}>
      <div className={classes.choices}>
        <NativeSelect
          label={t('results.by')}
          value={by}
          data={keys.map((value) => ({ value, label: t(`results.key.${value}`) }))}
          onChange={(event) => setBy(keys.find((key) => key === event.currentTarget.value) ?? by)}
        />
        <NativeSelect
          label={t('results.figure')}
          value={field}
          data={FIELDS.map((value) => ({ value, label: t(`results.field.${value}`) }))}
          onChange={(event) => setField(FIELDS.find((one) => one === event.currentTarget.value) ?? field)}
        />
        <ChipGroup
          label={t('results.period')}
          chips={PERIODS.map((value) => ({ value, label: t(`results.periods.${value}`) }))}
          value={period}
          onChange={setPeriod}
        />
      </div>
      {lines?.length === 0 && <Note tone="info">{t('results.nothingInPeriod')}</Note>}
      {lines && lines.length > 0 && (
        <>
          <p className={classes.basis}>
            {t('results.basis', { count: rows.length, answered: rows.filter(isAnswered).length })}{' '}
            {!!source?.trashed && t('results.trashed', { count: source.trashed })}
          </p>
          <Suspense>
            <BoardChart title={title} basis={basis} lines={lines} field={field} />
          </Suspense>
          <BoardTable title={title} by={by} lines={lines} field={field} />
        </>
      )}
      <details className={classes.explain}>
        <summary>{t('results.explain')}</summary>
        <p>{t('results.explainMiddle')}</p>
        <p>{t('results.explainFew', { count: ENOUGH })}</p>
        <p>{t('results.explainCause')}</p>
        <p>{t('results.explainTime')}</p>
      </details>
    </Card>
  );
}
