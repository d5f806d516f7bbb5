import './words';
import { Button, Group } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { IconPlus, IconShare3 } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyWeek } from '@/components/bulk';
import { IcsButtons } from '@/components/reminders';
import { MovedOffer } from '@/components/repeat';
import { SheetButtons } from '@/components/sheet';
import { useSession } from '@/components/shell';
import { Page, PageHeading, Reason, useLive, useToday } from '@/components/ui';
import { CALENDAR_VIEWS, type CalendarView, shownDays } from '@/utils/calendar';
import { prefs } from '@/utils/db';
import { BoardBar } from './BoardBar';
import { Boards } from './Boards';
import { type Board, BoardContext } from './board-context';
import { CalendarSettings } from './CalendarSettings';
import { ChannelSigns } from './ChannelMarks';
import classes from './calendar.module.css';
import { shelved } from './carried';
import { type Entry, NO_FILTER, passes } from './entries';
import { FilterBar } from './FilterBar';
import { type Movable, MoveDialog } from './MoveDialog';
import type { Spot } from './move';
import { PostDrawer } from './PostDrawer';
import { Shelf } from './Shelf';
import { type TaskAsked, TaskDialog } from './TaskDialog';
import { UndoBar } from './UndoBar';
import { useActs } from './use-acts';
import { useEvents } from './use-events';
import { useHandler } from './use-handler';
import { useLoaded } from './use-loaded';
import 'dayjs/locale/id';

const ShareDialog = lazy(() => import('./ShareDialog'));

const NONE: readonly Entry[] = [];

async function loadLooks() {
  const [view, colors] = await Promise.all([prefs.get('calendarView'), prefs.get('calendarColors')]);
  return {
    view: CALENDAR_VIEWS.find((known) => known === view) ?? 'month',
    colorBy: colors === 'shop' ? ('shop' as const) : ('channel' as const),
  };
}

/** The calendar of the current shop, or of all: see it, move it, open a post. */
export function CalendarPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const { shop, shops, language } = useSession();
  const today = useToday(shop.zone);
  const [day, setDay] = useState(today);
  const [chosenView, setChosenView] = useState<CalendarView | null>(null);
  const [allShops, setAllShops] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const [picked, setPicked] = useState<{ id: string; title: string } | null>(null);
  const [moving, setMoving] = useState<Movable | null>(null);
  const [sharing, setSharing] = useState(false);
  const [task, setTask] = useState<TaskAsked | null>(null);
  const looks = useLive(loadLooks, []);
  const view = chosenView ?? looks?.view ?? 'month';
  const weekStart = shop.weekStart ?? 1;
  const shopIds = useMemo(
    () => (allShops ? shops.map(({ id }) => id) : [shop.id]),
    [allShops, shops, shop.id],
  );
  const loaded = useLoaded(shopIds, shownDays(view, day, weekStart));
  const entries = loaded.entries ?? NONE;
  const shown = useMemo(() => entries.filter((entry) => passes(entry, filter)), [entries, filter]);
  const { acts, undoing, lastMoved, reason } = useActs();
  const board = useMemo(
    (): Board => ({
      ...acts,
      today,
      askMove: setMoving,
      open: ({ kind, id }) => {
        if (kind === 'task') setTask({ id });
        else window.location.hash = `kalender/${id}`;
      },
    }),
    [acts, today],
  );
  const events = useEvents(shown, loaded.marks, looks?.colorBy ?? 'channel');

  const setView = (next: CalendarView) => {
    setChosenView(next);
    // Only how it opens next time hangs on this; a full disk may forget it.
    void prefs.set('calendarView', next);
  };
  const onShow = useHandler((on: string) => {
    setDay(on);
    if (view === 'week') setView('day');
  });
  const onPress = useHandler(async (to: Spot) => {
    if (picked) {
      if (await acts.move({ kind: 'post', ...picked }, to)) setPicked(null);
    } else if (to.time === undefined) {
      setDay(to.day);
      setView('day');
    }
  });
  const onDropped = useHandler((data: DataTransfer, to: Spot) => {
    const from = shelved(data);
    if (from) void acts.move({ kind: 'post', ...from }, to);
  });

  return (
    <DatesProvider
      settings={{ locale: language, firstDayOfWeek: (weekStart % 7) as 0 | 1 | 6, weekendDays: [0] }}
    >
      <BoardContext value={board}>
        <Page width="wide">
          <PageHeading title={t('studio.kalender')} lead={t(picked ? 'calendar.pickDay' : 'calendar.lead')}>
            <Group gap="sm">
              <Button
                variant="default"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => setTask({ day: view === 'day' ? day : today })}
              >
                {t('calendar.task.add')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconShare3 size={18} aria-hidden />}
                onClick={() => setSharing(true)}
              >
                {t('calendar.share.title')}
              </Button>
            </Group>
          </PageHeading>
          <Reason reason={reason} />
          <Shelf
            picked={picked?.id ?? null}
            onPick={setPicked}
            onReturned={(id) => {
              const entry = entries.find((known) => known.id === id);
              if (entry?.kind === 'post' && entry.state !== 'posted') void acts.move(entry, null);
            }}
          />
          <section className={classes.board} data-picking={picked !== null} aria-label={t('studio.kalender')}>
            <BoardBar view={view} day={day} weekStart={weekStart} onView={setView} onDay={setDay} />
            <FilterBar
              filter={filter}
              onFilter={setFilter}
              shopIds={shopIds}
              onShops={(choice) => setAllShops(choice === 'all')}
              entries={entries}
            >
              <CalendarSettings colorBy={looks?.colorBy ?? 'channel'} />
            </FilterBar>
            <ChannelSigns />
            {looks && loaded.complete && (
              <Boards
                view={view}
                day={day}
                weekStart={weekStart}
                entries={shown}
                events={events}
                marks={loaded.marks}
                onShow={onShow}
                onPress={onPress}
                onDropped={onDropped}
              />
            )}
          </section>
          <Suspense>
            <IcsButtons day={day} />
            <SheetButtons table="posts" />
            <CopyWeek day={day} onDone={undoing.done} />
          </Suspense>
          {lastMoved !== null && (
            <Suspense>
              <MovedOffer postId={lastMoved} onDone={undoing.done} />
            </Suspense>
          )}
          <UndoBar undoing={undoing} />
        </Page>
        <PostDrawer postId={detail} onClose={() => (window.location.hash = 'kalender')} />
        <MoveDialog entry={moving} onClose={() => setMoving(null)} />
        {sharing && (
          <Suspense>
            <ShareDialog
              opened
              onClose={() => setSharing(false)}
              day={day}
              shopIds={shopIds}
              filter={filter}
            />
          </Suspense>
        )}
        <TaskDialog asked={task} onClose={() => setTask(null)} />
      </BoardContext>
    </DatesProvider>
  );
}
