import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, ChipGroup, Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import type { Shop } from '@/utils/model';
import { MOMENT_SORTS } from '@/utils/moments';
import classes from './moments.module.css';

/** Whose moon the feasts follow, and which sorts of moments the shop wants to see. */
export function ShownCard({ shop }: { shop: Shop }) {
  const { t } = useTranslation();
  const acting = useAction();
  const hidden = shop.hiddenMoments ?? [];
  const show = (sort: string, on: boolean) =>
    void acting.run(() =>
      shops.edit(shop.id, ({ hiddenMoments = [] }) => ({
        hiddenMoments: on
          ? hiddenMoments.filter((each) => each !== sort)
          : [...new Set([...hiddenMoments, sort])],
      })),
    );
  return (
    <>
      <Card title={t('moments.moon')} lead={t('moments.moonLead')}>
        <ChipGroup
          label={t('moments.moon')}
          chips={(['government', 'muhammadiyah'] as const).map((value) => ({
            value,
            label: t(`moments.moons.${value}`),
          }))}
          value={shop.moon ?? 'government'}
          onChange={(moon) => void acting.run(() => shops.change(shop.id, { moon }))}
        />
      </Card>
      <Card title={t('moments.shown')} lead={t('moments.shownLead')}>
        <div className={classes.ticks}>
          {MOMENT_SORTS.map((sort) => (
            <Checkbox
              key={sort}
              color="leaf.6"
              classNames={{ body: classes.tick }}
              label={t(`moments.sort.${sort}`)}
              checked={!hidden.includes(sort)}
              onChange={(event) => show(sort, event.currentTarget.checked)}
            />
          ))}
        </div>
        {hidden.includes('sensitive') && <p className={classes.hint}>{t('moments.hideSensitive')}</p>}
        <Reason reason={acting.reason} />
      </Card>
    </>
  );
}
