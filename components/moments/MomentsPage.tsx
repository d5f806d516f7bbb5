import './words';
import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Page, PageHeading, Reason, UndoNote } from '@/components/ui';
import { addDays, localTime } from '@/utils/calendar';
import { shops } from '@/utils/db';
import { moments as rows } from '@/utils/db/moments';
import type { OwnMoment } from '@/utils/model';
import { type Moment, momentsBetween, shiftKey } from '@/utils/moments';
import { ChainDialog } from './ChainDialog';
import { HoldCard } from './HoldCard';
import { MomentRow } from './MomentRow';
import classes from './moments.module.css';
import { OwnDialog } from './OwnDialog';
import { ShownCard } from './ShownCard';
import { TasksCard } from './TasksCard';
import { type ShopMoments, useMoments } from './use-moments';
import { useUndo } from './use-undo';
import { YearsCard } from './YearsCard';

/** How far ahead the list goes at first, and with each press on "further". */
const STRETCH = 180;

/** What comes: feasts, sale days, paydays, own events, each with what can be made of it. */
export function MomentsPage() {
  const { t } = useTranslation();
  const data = useMoments();
  return (
    <Page width="text">
      {data ? (
        <Loaded key={data.shop.id} data={data} />
      ) : (
        <>
          <PageHeading title={t('moments.title')} lead={t('moments.lead')} />
          <Skeleton height={420} radius="lg" />
        </>
      )}
    </Page>
  );
}

function Loaded({ data }: { data: ShopMoments }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { shop, own, sources } = data;
  const today = localTime(shop.zone, Date.now()).day;
  const [stretches, setStretches] = useState(1);
  const [editing, setEditing] = useState<OwnMoment | 'new' | null>(null);
  const [chained, setChained] = useState<Moment | null>(null);
  const undo = useUndo();
  const all = momentsBetween(today, addDays(today, STRETCH * stretches), sources);
  // What began before today stands under the month that is now.
  const monthOf = ({ from }: Moment) => (from < today ? today : from).slice(0, 7);
  const months = [...new Set(all.map(monthOf))];
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

  const shift = (moment: Moment, by: number) => {
    const key = shiftKey(moment);
    void undo.run(() =>
      shops.edit(shop.id, ({ shifts }) => {
        const { [key]: _old, ...others } = shifts ?? {};
        return { shifts: by === 0 ? others : { ...others, [key]: by } };
      }),
    );
  };
  const trash = (moment: Moment, id: string) =>
    void undo
      .run(() => rows.trash(id))
      .then((done) => {
        const name = moment.name[language] || t(`moments.sort.${moment.kind}`);
        if (done) undo.did({ said: t('moments.trashed', { name }), undo: () => rows.restore(id) });
      });

  return (
    <>
      <PageHeading title={t('moments.title')} lead={t('moments.lead')}>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
          {t('moments.addOwn')}
        </Button>
      </PageHeading>
      <TasksCard today={today} onDone={undo.did} />
      <section className={classes.months} aria-label={t('moments.list')}>
        {months.length === 0 && <p className={classes.hint}>{t('moments.nothing')}</p>}
        {months.map((month) => (
          <div key={month} className={classes.month}>
            <h2 id={`month-${month}`}>{monthName.format(new Date(`${month}-01T00:00:00Z`))}</h2>
            <ul className={classes.list} aria-labelledby={`month-${month}`}>
              {all
                .filter((moment) => monthOf(moment) === month)
                .map((moment) => (
                  <MomentRow
                    key={`${shiftKey(moment)}`}
                    moment={moment}
                    today={today}
                    onShift={(by) => shift(moment, by)}
                    onChain={() => setChained(moment)}
                    onEdit={() => setEditing(own.find(({ id }) => id === moment.ownId) ?? null)}
                    onTrash={() => moment.ownId && trash(moment, moment.ownId)}
                  />
                ))}
            </ul>
          </div>
        ))}
        <Button
          variant="subtle"
          color="gray"
          className={classes.further}
          onClick={() => setStretches(stretches + 1)}
        >
          {t('moments.further')}
        </Button>
      </section>
      <HoldCard data={data} today={today} onDone={undo.did} />
      <ShownCard shop={shop} />
      <YearsCard data={data} today={today} onDone={undo.did} />
      <Reason reason={undo.reason} />
      {editing !== null && (
        <OwnDialog
          row={editing === 'new' ? null : editing}
          onDone={undo.did}
          onClose={() => setEditing(null)}
        />
      )}
      {chained && (
        <ChainDialog moment={chained} data={data} onDone={undo.did} onClose={() => setChained(null)} />
      )}
      {undo.last && (
        <UndoNote onUndo={undo.undo} onDismiss={undo.forget}>
          {undo.last.said}
        </UndoNote>
      )}
    </>
  );
}
