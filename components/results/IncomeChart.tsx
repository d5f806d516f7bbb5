import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { CHANNEL_COLORS } from '@/components/calendar';
import { useSession } from '@/components/shell';
import { formatPrice } from '@/utils/core/money-format';
import { formatMonth } from '@/utils/i18n';
import type { ChannelId } from '@/utils/model';
import type { MonthIncome } from '@/utils/results';
import { ChartFrame } from './chart/ChartFrame';
import classes from './chart/chart.module.css';
import { figureText } from './figure-words';

interface Props {
  title: string;
  months: readonly MonthIncome[];
  channels: readonly ChannelId[];
}

/** A bar for each month, its parts the channels. */
export function IncomeChart({ title, months, channels }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const data = months.map(({ month, channels: sums }) => ({
    ...Object.fromEntries(channels.map((id) => [id, sums[id] ?? 0])),
    month: `${short.format(new Date(`${month}-01T00:00:00Z`))} ${month.slice(2, 4)}`,
  }));
  const series = channels.map((id) => ({ name: id, label: t(`channel.${id}`), color: CHANNEL_COLORS[id] }));
  const axis = (value: number) => formatPrice({ amount: value, currency: 'IDR' }, 'casual');
  const name = (month: string) => formatMonth(`${month}-01`, language);
  return (
    <ChartFrame
      title={title}
      basis={t('results.incomeMonths', {
        from: name(months[0]?.month ?? ''),
        to: name(months.at(-1)?.month ?? ''),
      })}
      values={months
        .filter(({ total }) => total > 0)
        .map(({ month, total }) =>
          t('results.chartPart', { name: name(month), value: figureText('rupiah', total, language) }),
        )}
      legend={series.map(({ label, color }) => ({ label, color }))}
    >
      <BarChart
        h={300}
        data={data}
        dataKey="month"
        type="stacked"
        series={series}
        className={classes.chart ?? ''}
        gridAxis="x"
        tickLine="none"
        maxBarWidth={48}
        withTooltip={false}
        yAxisProps={{ width: 70, tickFormatter: axis }}
        barProps={{ isAnimationActive: false }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </ChartFrame>
  );
}
