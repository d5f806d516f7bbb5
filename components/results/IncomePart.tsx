import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Note, useToday } from '@/components/ui';
import { formatMonth } from '@/utils/i18n';
import { CHANNEL_IDS } from '@/utils/model';
import { incomeByMonth, type Posted } from '@/utils/results';
import classes from './board.module.css';
import { figureText } from './figure-words';

const IncomeChart = lazy(async () => ({ default: (await import('./IncomeChart')).IncomeChart }));

/** Rupiah by channel and month, as typed for the posts. */
export function IncomePart({ things }: { things: readonly Posted[] }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const today = useToday(shop.zone);
  const months = useMemo(() => {
    const all = incomeByMonth(things, today);
    // Begins with the first month that has any.
    return all.slice(
      Math.max(
        0,
        all.findIndex(({ channels }) => Object.keys(channels).length > 0),
      ),
    );
  }, [things, today]);
  const channels = CHANNEL_IDS.filter((id) => months.some((month) => month.channels[id] !== undefined));
  const rupiah = (sum: number | undefined) => (sum === undefined ? '–' : figureText('rupiah', sum, language));
  const title = t('results.incomeTitle');
  return (
    <Card title={t('results.part.pemasukan')} lead={t('results.incomeLead')}>
      <p className={classes.basis}>{t('results.incomeOther')}</p>
      {channels.length === 0 ? (
        <Note tone="info">{t('results.incomeNothing')}</Note>
      ) : (
        <>
          <Suspense>
            <IncomeChart title={title} months={months} channels={channels} />
          </Suspense>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
          <section className={classes.scroll} tabIndex={0} aria-label={title}>
            <table className={classes.table}>
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('results.month')}</th>
                  {channels.map((id) => (
                    <th key={id} scope="col">
                      {t(`channel.${id}`)}
                    </th>
                  ))}
                  <th scope="col">{t('results.column.total')}</th>
                </tr>
              </thead>
              <tbody>
                {months.toReversed().map(({ month, channels: sums, total }) => (
                  <tr key={month}>
                    <th scope="row">{formatMonth(`${month}-01`, language)}</th>
                    {channels.map((id) => (
                      <td key={id} className={classes.whole}>
                        {rupiah(sums[id])}
                      </td>
                    ))}
                    <td className={classes.whole}>
                      <strong>{Object.keys(sums).length === 0 ? '–' : rupiah(total)}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Card>
  );
}
