import { Button, NativeSelect } from '@mantine/core';
import { IconCalendarPlus, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, ChipGroup, Reason, UndoNote, useAction, useLive } from '@/components/ui';
import { addDays, daysFrom, weekdayOf } from '@/utils/calendar';
import { prefs, shops } from '@/utils/db';
import { type AcceptedPlan, acceptPlan, takeBackPlan } from '@/utils/db/plans';
import { formatDay } from '@/utils/i18n';
import type { MomentSources } from '@/utils/moments';
import type { Proposal, Rhythm } from '@/utils/plan';
import { PlanDay } from './PlanDay';
import { PlanNotes } from './PlanNotes';
import classes from './quiet.module.css';
import { templateFor } from './template-for';
import { usePlan } from './use-plan';

const PERIODS = { fortnight: 14, month: 30 } as const;
type Period = keyof typeof PERIODS;
/** Days from which a plan may begin, and posts a day that are on offer. */
const STARTS = 14;
const MOSTS = [1, 2, 3, 4, 5];

interface Props {
  today: string;
  sources: MomentSources | undefined;
  rhythm: Rhythm | undefined;
}

/** The plan for the days to come: chosen, looked through, accepted whole or day by day, and taken back. */
export function PlanCard({ today, sources, rhythm }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [period, setPeriod] = useState<Period>('fortnight');
  const [start, setStart] = useState<string | null>(null);
  const [accepted, setAccepted] = useState<AcceptedPlan | null>(null);
  const acting = useAction();
  const key = `planSeed:${shop.id}` as const;
  const seed = useLive(async () => Number((await prefs.get(key)) ?? 0), [key]);
  const starts = daysFrom(addDays(today, 1), STARTS);
  // Midnight may have passed since it was chosen.
  const from = start !== null && start > today ? start : addDays(today, 1);
  const plan = usePlan({ from, days: PERIODS[period], seed: seed ?? 0 }, sources, rhythm);
  if (!plan || !rhythm || seed === undefined) return null;
  const { proposals, standing, products, maxPerDay } = plan;

  const accept = (chosen: readonly Proposal[]) =>
    void acting.run(async () => {
      const steps = chosen.map(({ day, time, productId, channels, aim, idea }) => {
        const templateId = templateFor(idea, shop.kind);
        const note = t(`quiet.write.${idea}`);
        return { day, time, productId, channels, aim, note, ...(templateId && { templateId }) };
      });
      setAccepted(await acceptPlan(shop, steps, maxPerDay));
    });
  const undo = () =>
    void acting.run(async () => {
      if (accepted) await takeBackPlan(accepted);
      setAccepted(null);
    });
  const nameOf = (id: string) => products.get(id)?.name || t('product.unnamed');
  const days = daysFrom(from, PERIODS[period]).filter((day) =>
    [...proposals, ...standing].some((one) => one.day === day),
  );

  return (
    <Card title={t('quiet.plan')} lead={t('quiet.planLead')}>
      <div className={classes.wishes}>
        <ChipGroup
          label={t('quiet.period')}
          chips={(Object.keys(PERIODS) as Period[]).map((value) => ({
            value,
            label: t(`quiet.periods.${value}`),
          }))}
          value={period}
          onChange={setPeriod}
        />
        <NativeSelect
          label={t('quiet.from')}
          value={from}
          data={starts.map((day) => ({ value: day, label: formatDay(day, language, 'short') }))}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('quiet.most')}
          value={String(maxPerDay)}
          data={[...new Set([...MOSTS, maxPerDay])].map((count) => ({
            value: String(count),
            label: t('quiet.posts', { count }),
          }))}
          onChange={({ currentTarget: { value } }) =>
            void acting.run(() => shops.change(shop.id, { maxPerDay: Number(value) }))
          }
        />
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} aria-hidden />}
          onClick={() => void acting.run(() => prefs.set(key, String(seed + 1)))}
        >
          {t('quiet.again')}
        </Button>
      </div>
      <PlanNotes plan={plan} rhythm={rhythm} days={PERIODS[period]} />
      <Reason reason={acting.reason} />
      {proposals.length > 0 && (
        <Button
          className={classes.alone}
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          loading={acting.busy}
          onClick={() => accept(proposals)}
        >
          {t('quiet.acceptAll', { count: proposals.length })}
        </Button>
      )}
      <ul className={classes.days} aria-label={t('quiet.plan')}>
        {days.map((day) => {
          const own = proposals.filter((one) => one.day === day);
          return (
            <PlanDay
              key={day}
              day={day}
              isWeak={rhythm.weak.includes(weekdayOf(day))}
              proposals={own}
              standing={standing.filter((post) => post.day === day)}
              nameOf={nameOf}
              busy={acting.busy}
              onAccept={() => accept(own)}
            />
          );
        })}
      </ul>
      {accepted && (
        <UndoNote onUndo={undo} onDismiss={() => setAccepted(null)}>
          {t('quiet.accepted', { count: accepted.postIds.length })}{' '}
          {accepted.skipped > 0 && t('quiet.skipped', { count: accepted.skipped })}
        </UndoNote>
      )}
    </Card>
  );
}
