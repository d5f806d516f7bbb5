import type { ScheduleEventData } from '@mantine/schedule';
import { type KeyboardEvent, memo, Suspense, useEffect, useRef } from 'react';
import { ManyBar } from '@/components/bulk';
import { type CalendarView, shownDays, type WeekStart } from '@/utils/calendar';
import { useBoard } from './board-context';
import { spotByKey } from './board-keys';
import type { DayMark } from './day-marks';
import type { Entry } from './entries';
import { ListView } from './ListView';
import { MonthBoard } from './MonthBoard';
import type { Spot } from './move';
import { TimeBoard } from './TimeBoard';

interface Props {
  view: CalendarView;
  day: string;
  weekStart: WeekStart;
  entries: readonly Entry[];
  events: ScheduleEventData[];
  marks: ReadonlyMap<string, DayMark>;
  onShow: (day: string) => void;
  /** A day or an hour was pressed. */
  onPress: (to: Spot) => void;
  onDropped: (data: DataTransfer, to: Spot) => void;
}

/** The chosen view of the calendar, and the keys that work on the entry in focus. Drawn anew only when they change. */
export const Boards = memo(function Boards(props: Props) {
  const { view, day, weekStart, entries, events, marks, onShow, onPress, onDropped } = props;
  const { move, askMove, done } = useBoard();

  // What was moved by a key keeps the focus where it now stands.
  const follow = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for when the entries have changed.
  useEffect(() => {
    if (follow.current === null) return;
    document.querySelector<HTMLElement>(`[data-event-id="${follow.current}"]`)?.focus();
    follow.current = null;
  }, [entries]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as Element).closest('[data-event-id]')?.getAttribute('data-event-id');
    const entry = at && entries.find(({ id }) => id === at);
    if (!entry || event.ctrlKey || event.metaKey) return;
    if (event.key.toLowerCase() === 'm' && !event.altKey) {
      event.preventDefault();
      askMove(entry);
      return;
    }
    const to = event.altKey ? spotByKey(event.key, entry, view) : null;
    if (!to) return;
    event.preventDefault();
    follow.current = entry.id;
    const { from, to: last } = shownDays(view, day, weekStart);
    // Out of sight it would be lost to whoever moves it by keys: the view goes along.
    if (to.day < from || to.day > last) onShow(to.day);
    void move(entry, to);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the entries inside, which are buttons.
    <div onKeyDown={onKeyDown}>
      {view === 'month' ? (
        <MonthBoard
          day={day}
          entries={entries}
          events={events}
          marks={marks}
          onPress={onPress}
          onDropped={onDropped}
        />
      ) : view === 'list' ? (
        <ListView
          entries={entries}
          marks={marks}
          bar={({ ids, clear }) => (
            <Suspense>
              <ManyBar
                ids={ids}
                onDone={(act) => {
                  clear();
                  done(act);
                }}
              />
            </Suspense>
          )}
        />
      ) : (
        <TimeBoard
          key={view}
          view={view}
          day={day}
          events={events}
          onShow={onShow}
          onPress={onPress}
          onDropped={onDropped}
        />
      )}
    </div>
  );
});
