import './words';
import { Button, NativeSelect } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipGroup, Reason, TimeSelect, useAction } from '@/components/ui';
import { type ManyMove, type ManyPlan, planMove, planTrash, USUAL_TIME } from '@/utils/calendar';
import { bulkPosts } from '@/utils/db/bulk-posts';
import type { Post } from '@/utils/model';
import classes from './bulk.module.css';
import type { BulkDone } from './done';

/** Days by which posts are usually moved together. */
const STEPS = [-14, -7, -3, -2, -1, 1, 2, 3, 7, 14, 28];
const WAYS = ['by', 'day', 'time'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  ids: readonly string[];
  onDone: (done: BulkDone) => void;
}

/** Moves all ticked posts by days, to a day or to an hour, or throws them away: one deed that can be taken back. */
export function ManyBar({ ids, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useAction();
  const [way, setWay] = useState<Way>('by');
  const [by, setBy] = useState(7);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState(USUAL_TIME);
  if (ids.length === 0) return null;

  const act = (key: 'bulk.moved' | 'bulk.trashed', plan: (rows: Post[]) => ManyPlan) =>
    void acting.run(async () => {
      const { count, left, trace } = await bulkPosts.these(ids, plan);
      const said = [t(key, { count }), ...(left > 0 ? [t('bulk.left', { count: left })] : [])];
      onDone({ said: said.join(' '), undo: () => bulkPosts.undo(trace) });
    });
  const to: ManyMove | null =
    way === 'by' ? { by } : way === 'time' ? { time } : day === null ? null : { day };

  return (
    <fieldset className={classes.many} aria-label={t('bulk.many')}>
      <ChipGroup
        label={t('bulk.many')}
        chips={WAYS.map((value) => ({ value, label: t(`bulk.way.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <div className={classes.row}>
        {way === 'by' && (
          <NativeSelect
            label={t('bulk.by')}
            value={String(by)}
            data={STEPS.map((count) => ({
              value: String(count),
              label: t(count < 0 ? 'bulk.earlier' : 'bulk.later', { count: Math.abs(count) }),
            }))}
            onChange={(event) => setBy(Number(event.currentTarget.value))}
          />
        )}
        {way === 'day' && (
          <DateInput
            size="md"
            label={t('bulk.day')}
            placeholder={t('bulk.pickDay')}
            valueFormat="D MMMM YYYY"
            value={day}
            onChange={(next) => setDay(next?.slice(0, 10) ?? null)}
          />
        )}
        {way === 'time' && <TimeSelect label={t('bulk.time')} value={time} onChange={setTime} />}
        <Button
          disabled={to === null}
          loading={acting.busy}
          onClick={() => to && act('bulk.moved', (rows) => planMove(rows, to))}
        >
          {t('bulk.move', { count: ids.length })}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={18} aria-hidden />}
          disabled={acting.busy}
          onClick={() => act('bulk.trashed', (rows) => planTrash(rows, Date.now()))}
        >
          {t('bulk.trash', { count: ids.length })}
        </Button>
      </div>
      <Reason reason={acting.reason} />
    </fieldset>
  );
}
