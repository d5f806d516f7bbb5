import { BarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note } from '@/components/ui';
import { ENOUGH, type Field } from '@/utils/results';
import type { NamedLine } from './BoardTable';
import { ChartFrame } from './chart/ChartFrame';
import classes from './chart/chart.module.css';
import { short, shortest } from './chart/short';
import { figureText } from './figure-words';

/** Most bars in a chart; a longer one cannot be read, and the table has all lines. */
const BARS = 12;
/** Pixels for a bar with the gap around it, and for the edge around all of them. */
const BAR = 40;
const AXIS = 16;

/** The middle values as bars, of those lines of the board that rest on enough. */
export function BoardChart({
  title,
  basis,
  lines,
  field,
}: {
  title: string;
  /** The period, and how many posts are filled in. */
  basis: string;
  lines: readonly NamedLine[];
  field: Field;
}) {
  const { t } = useTranslation();
  const { language } = useSession();
  const narrow = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const sure = lines.filter(({ figures }) => figures[field].count >= ENOUGH);
  const data = sure.slice(0, BARS).map(({ name, figures }) => ({ name, value: figures[field].middle ?? 0 }));
  if (data.length === 0) return <Note tone="info">{t('results.noneEnough')}</Note>;
  const text = (value: number) => figureText(field, value, language);
  const usual = `${title}: ${t('results.column.middle').toLowerCase()}`;
  return (
    <ChartFrame
      title={usual}
      basis={basis}
      values={data.map(({ name, value }) => t('results.chartPart', { name, value: text(value) }))}
    >
      <BarChart
        h={data.length * BAR + AXIS}
        data={data}
        dataKey="name"
        orientation="vertical"
        series={[{ name: 'value', label: t('results.column.middle'), color: 'var(--pajang-bar)' }]}
        className={classes.chart ?? ''}
        gridAxis="none"
        tickLine="none"
        withXAxis={false}
        withTooltip={false}
        maxBarWidth={24}
        valueFormatter={text}
        withBarValueLabel
        barLabelColor="var(--mantine-color-text)"
        valueLabelProps={{ position: 'right', formatter: (value: unknown) => text(Number(value)) }}
        yAxisProps={{ width: narrow ? 104 : 160, tickFormatter: narrow ? shortest : short, interval: 0 }}
        barProps={{ isAnimationActive: false, radius: 4 }}
        barChartProps={{ accessibilityLayer: false, margin: { right: 84 } }}
      />
      {sure.length > BARS && <p className={classes.first}>{t('results.chartFirst', { count: BARS })}</p>}
    </ChartFrame>
  );
}
