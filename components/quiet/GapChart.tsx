import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { weekdayName } from '@/utils/i18n';
import type { Rhythm } from '@/utils/plan';
import { amountText } from './amounts';
import classes from './quiet.module.css';

/** The middle of each weekday as a bar, weak ones in another colour; the table beside it says the same. */
export function GapChart({ rhythm }: { rhythm: Rhythm }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const known = rhythm.weekdays.filter(({ middle }) => middle !== undefined);
  const text = (amount: number) => amountText(t, amount, rhythm.measure, language);
  const data = known.map(({ weekday, middle = 0 }) => {
    const isWeak = rhythm.weak.includes(weekday);
    return { name: weekdayName(weekday, language, 'short'), [isWeak ? 'weak' : 'usual']: middle };
  });
  const said = known.map(({ weekday, middle = 0 }) => `${weekdayName(weekday, language)} ${text(middle)}`);
  return (
    <div role="img" aria-label={t('quiet.chart', { values: said.join(', ') })}>
      <BarChart
        h={220}
        data={data}
        dataKey="name"
        type="stacked"
        series={[
          { name: 'usual', color: 'var(--pajang-usual)' },
          { name: 'weak', color: 'var(--pajang-weak)' },
        ]}
        className={classes.chart ?? ''}
        gridAxis="none"
        tickLine="none"
        withYAxis={false}
        withTooltip={false}
        maxBarWidth={44}
        barProps={{ isAnimationActive: false, radius: 4 }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
