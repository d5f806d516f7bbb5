import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup, WeekdayPicker } from '@/components/ui';
import { addDays, localTime, planStart, type RepeatRule, WEEKDAYS, weekdayOf } from '@/utils/calendar';
import { newId } from '@/utils/core/id';
import { bulkPosts } from '@/utils/db/bulk-posts';
import { formatDate } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import type { Deed } from './RepeatField';
import classes from './repeat.module.css';
import { useRuleWords } from './use-rule-words';

/** Weeks after which a series may end; the other choice is to go on. */
const WEEKS = [2, 4, 8, 13, 26, 52];

interface Props {
  post: Post;
  day: string;
  busy: boolean;
  onDeed: (deed: () => Promise<Deed>) => void;
}

/** Makes a post come again: how often, on which days, until when. */
export function NewRepeat({ post, day, busy, onDeed }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const inWords = useRuleWords();
  const [every, setEvery] = useState<RepeatRule['every']>('week');
  const [weekdays, setWeekdays] = useState<number[]>([weekdayOf(day)]);
  const [weeks, setWeeks] = useState(0);

  const until = weeks === 0 ? undefined : addDays(day, weeks * 7);
  const rule: RepeatRule = {
    every,
    ...(every === 'week' && { weekdays }),
    ...(every === 'month' && { date: Number(day.slice(8)) }),
    ...(until !== undefined && { until }),
  };
  const toggle = (weekday: number) =>
    setWeekdays((now) => WEEKDAYS.filter((other) => now.includes(other) !== (other === weekday)));
  const start = () =>
    onDeed(async () => {
      const today = localTime(shop.zone, Date.now()).day;
      const { trace } = await bulkPosts.these([post.id], ([row]) =>
        // Another window may have begun one: a post is of one series.
        row && !row.repeat ? planStart(row, rule, newId(), today) : { add: [], change: [] },
      );
      return { said: t('repeat.started', { count: trace.added.length }), trace };
    });

  return (
    <details className={classes.fold}>
      <summary>{t('repeat.title')}</summary>
      <div className={classes.form}>
        <ChipGroup
          label={t('repeat.often')}
          chips={(['day', 'week', 'month'] as const).map((value) => ({
            value,
            label: t(`repeat.every.${value}`),
          }))}
          value={every}
          onChange={setEvery}
        />
        {every === 'week' && (
          <fieldset className={classes.week} aria-label={t('repeat.days')}>
            <WeekdayPicker days={WEEKDAYS} chosen={weekdays} onToggle={toggle} />
          </fieldset>
        )}
        <NativeSelect
          label={t('repeat.end')}
          value={String(weeks)}
          data={[
            { value: '0', label: t('repeat.goOn') },
            ...WEEKS.map((count) => ({
              value: String(count),
              label: t('repeat.untilDay', { day: formatDate(addDays(day, count * 7), language) }),
            })),
          ]}
          onChange={(event) => setWeeks(Number(event.currentTarget.value))}
        />
        {(every !== 'week' || weekdays.length > 0) && <p className={classes.said}>{inWords(rule)}</p>}
        <p className={classes.hint}>{t('repeat.hint')}</p>
        <Button
          variant="default"
          className={classes.alone}
          loading={busy}
          disabled={every === 'week' && weekdays.length === 0}
          onClick={start}
        >
          {t('repeat.start')}
        </Button>
      </div>
    </details>
  );
}
