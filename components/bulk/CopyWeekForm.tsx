import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction, useLive } from '@/components/ui';
import { addDays, holdOn, planCopyWeek, weekOf } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { bulkPosts } from '@/utils/db/bulk-posts';
import { moments } from '@/utils/db/moments';
import { formatDate } from '@/utils/i18n';
import type { BulkDone } from './done';

/** Weeks before and after the shown one that can be copied, and to which one can copy. */
const AROUND = 8;

/** From which week to which, and what would come of it. */
export function CopyWeekForm({ day, onDone }: { day: string; onDone: (done: BulkDone) => void }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const acting = useAction();
  const shown = weekOf(day, shop.weekStart ?? 1).from;
  const [from, setFrom] = useState(shown);
  const [to, setTo] = useState(addDays(shown, 7));
  const own = useLive(() => moments.ofShop(shop.id), [shop.id]);
  // Both weeks and what lies between are read, so that the plan here and in the transaction sees the same.
  const [first, last] = from < to ? [from, addDays(to, 6)] : [to, addDays(from, 6)];
  const rows = useLive(() => posts.between(shop.id, first, last), [shop.id, first, last]);
  const isHeld = (on: string) => holdOn(on, own ?? []) !== undefined;

  const weeks = Array.from({ length: AROUND * 2 + 1 }, (_, index) => addDays(shown, (index - AROUND) * 7));
  const data = weeks.map((week) => ({
    value: week,
    label: `${formatDate(week, language, week)} – ${formatDate(addDays(week, 6), language)}`,
  }));
  const plan = rows && own && planCopyWeek(rows, from, to, isHeld);
  const left = ({ held, repeated }: { held: number; repeated: number }) => [
    ...(held > 0 ? [t('bulk.held', { count: held })] : []),
    ...(repeated > 0 ? [t('bulk.repeated', { count: repeated })] : []),
  ];
  const copy = () =>
    void acting.run(async () => {
      const done = await bulkPosts.between(shop.id, first, last, (read) =>
        planCopyWeek(read, from, to, isHeld),
      );
      onDone({
        said: [t('bulk.copied', { count: done.count }), ...left(done)].join(' '),
        undo: () => bulkPosts.undo(done.trace),
      });
    });

  return (
    <Stack gap="md">
      <NativeSelect
        label={t('bulk.fromWeek')}
        value={from}
        data={data}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('bulk.toWeek')}
        value={to}
        data={data}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      {plan && (
        <Note tone="info">
          {from === to
            ? t('bulk.sameWeek')
            : [t('bulk.willCopy', { count: plan.count }), ...left(plan)].join(' ')}
        </Note>
      )}
      <Reason reason={acting.reason} />
      <Button loading={acting.busy} disabled={!plan || plan.count === 0 || from === to} onClick={copy}>
        {t('bulk.copy')}
      </Button>
    </Stack>
  );
}
