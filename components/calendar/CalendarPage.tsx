import { DatesProvider } from '@mantine/dates';
import { Schedule, type ScheduleEventData } from '@mantine/schedule';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetButtons } from '@/components/sheet';
import { useSession } from '@/components/shell';
import { Page, PageHeading, Reason, useAction, useLive } from '@/components/ui';
import { addDays, addMinutes, localTime, USUAL_TIME } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import classes from './calendar.module.css';
import { DraftShelf } from './DraftShelf';
import { PostDrawer } from './PostDrawer';
import { useScheduleLabels } from './use-schedule-labels';
import 'dayjs/locale/id';

/** Minutes that a post takes up in the day and week views; it is a moment, the length is for the eye. */
const SHOWN_MINUTES = 45;
/** Days before and after the shown one whose posts are loaded: a month view shows six weeks. */
const AROUND = 45;
const STATE_COLORS = { idea: 'gray', draft: 'gray', ready: 'kunyit', posted: 'leaf' } as const;

async function loadEvents(shopId: string, day: string): Promise<ScheduleEventData[]> {
  const rows = await posts.between(shopId, addDays(day, -AROUND), addDays(day, AROUND));
  const names = new Map(
    (await products.many(rows.map(({ productId }) => productId))).map(({ id, name }) => [id, name]),
  );
  return rows.flatMap(({ id, productId, day: on, time, state }) =>
    on === undefined || time === undefined
      ? []
      : {
          id,
          title: names.get(productId) ?? '',
          start: `${on} ${time}:00`,
          end: `${on} ${addMinutes(time, SHOWN_MINUTES)}:00`,
          color: STATE_COLORS[state],
        },
  );
}

/** The content calendar of the current shop: see it, move it, open a post. */
export function CalendarPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [shown, setShown] = useState(() => localTime(shop.zone, Date.now()).day);
  const [picked, setPicked] = useState<string | null>(null);
  const events = useLive(() => loadEvents(shop.id, shown), [shop.id, shown]);
  const labels = useScheduleLabels();
  const moving = useAction();

  const move = (id: string, start: string) => {
    const [day = '', clock = ''] = start.split(' ');
    return moving.run(async () => {
      const post = await posts.get(id);
      // A month's cell has no hour of its own: it answers midnight, and the post keeps its own time.
      const time = clock.startsWith('00:00') ? (post?.time ?? USUAL_TIME) : clock.slice(0, 5);
      await posts.change(id, { day, time, ...(post?.state === 'draft' && { state: 'ready' as const }) });
    });
  };
  const place = async (day: string) => {
    if (picked && (await move(picked, `${day} 00:00:00`))) setPicked(null);
  };

  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0] }}>
      <Page width="wide">
        <PageHeading title={t('studio.kalender')} lead={t(picked ? 'calendar.pickDay' : 'calendar.lead')} />
        <Reason reason={moving.reason} />
        <DraftShelf picked={picked} onPick={setPicked} />
        <div className={classes.board} data-picking={picked !== null}>
          <Schedule
            date={shown}
            onDateChange={(day) => setShown(day.slice(0, 10))}
            events={events ?? []}
            defaultView="month"
            locale={language}
            labels={labels}
            withEventsDragAndDrop
            onEventDrop={({ eventId, newStart }) => void move(String(eventId), newStart)}
            onExternalEventDrop={(data, start) => void move(data.getData('text/plain'), start)}
            onDayClick={(day) => void place(day.slice(0, 10))}
            onEventClick={({ id }) => {
              window.location.hash = `kalender/${id}`;
            }}
            monthViewProps={{
              maxEventsPerDay: 3,
              getDayProps: (day) => ({ 'data-day': day }),
              firstDayOfWeek: 1,
              weekdayFormat: 'dddd',
            }}
            weekViewProps={{ firstDayOfWeek: 1 }}
          />
        </div>
        <Suspense>
          <SheetButtons table="posts" />
        </Suspense>
      </Page>
      <PostDrawer postId={detail} onClose={() => (window.location.hash = 'kalender')} />
    </DatesProvider>
  );
}
