import { DayView, type ScheduleEventData, WeekView } from '@mantine/schedule';
import { type DragEvent, useRef } from 'react';
import { useSession } from '@/components/shell';
import { localTime } from '@/utils/calendar';
import { formatDay, formatTime } from '@/utils/i18n';
import { useBoard } from './board-context';
import classes from './calendar.module.css';
import { drawEvent } from './draw-event';
import type { Drawn } from './EntryCard';
import type { Spot } from './move';
import { useScheduleLabels } from './use-schedule-labels';

/** Minutes that a drag snaps to. */
const SNAP = 15;

interface Props {
  view: 'week' | 'day';
  day: string;
  events: ScheduleEventData[];
  onShow: (day: string) => void;
  onDropped: (data: DataTransfer, to: Spot) => void;
  /** An hour, or the row of whole days, was pressed. */
  onPress: (to: Spot) => void;
}

/** Seven days or one by the hour; a drag changes the hour, on the row of whole days it keeps it. */
export function TimeBoard({ view, day, events, onShow, onPress, onDropped }: Props) {
  const { shop, language } = useSession();
  const { move, open } = useBoard();
  const labels = useScheduleLabels();
  const wholeDay = useRef(false);
  // Both kinds of drop answer midnight there; where it was let go tells them apart.
  const onDropCapture = (event: DragEvent) => {
    wholeDay.current = (event.target as Element).closest(`.${classes.wholeDay}`) !== null;
  };
  const spot = (start: string, entry?: Drawn['entry']): Spot => {
    const to = start.slice(0, 10);
    if (!wholeDay.current) return { day: to, time: start.slice(11, 16) };
    return entry?.kind === 'task' ? { day: to, time: null } : { day: to };
  };
  const shared = {
    date: day,
    events,
    labels,
    withHeader: false,
    intervalMinutes: 60,
    eventDragInterval: SNAP,
    // What stays in sight above the hours covers the first of them: six o'clock is the first one seen.
    startScrollTime: view === 'week' ? '04:00:00' : '05:00:00',
    slotHeight: 56,
    scrollAreaProps: { mah: 'max(480px, calc(100vh - 330px))' },
    slotLabelFormat: (at: string) => formatTime(at.slice(11, 16), language),
    getCurrentTime: () => {
      const now = localTime(shop.zone, Date.now());
      return `${now.day} ${now.time}:00`;
    },
    getTimeSlotProps: ({ start }: { start: string }) => ({
      'aria-label': `${formatDay(start.slice(0, 10), language)}, ${formatTime(start.slice(11, 16), language)}`,
    }),
    renderEvent: drawEvent,
    withEventsDragAndDrop: true,
    onEventDrop: ({ event, newStart }: { event: ScheduleEventData; newStart: string }) => {
      const { entry } = event.payload as Drawn;
      void move(entry, spot(newStart, entry));
    },
    onExternalEventDrop: (data: DataTransfer, start: string) => onDropped(data, spot(start)),
    onEventClick: ({ payload }: ScheduleEventData) => open((payload as Drawn).entry),
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) =>
      onPress({ day: slotStart.slice(0, 10), time: slotStart.slice(11, 16) }),
    onAllDaySlotClick: (on: string) => onPress({ day: on.slice(0, 10) }),
  };
  return (
    <div className={view === 'day' ? classes.oneDay : undefined} onDropCapture={onDropCapture}>
      {view === 'week' ? (
        <WeekView
          {...shared}
          withWeekNumber={false}
          weekdayFormat="dddd"
          highlightToday
          classNames={{ weekViewAllDaySlots: classes.wholeDay, weekViewBackgroundEvent: classes.ground }}
          onDateChange={(on) => onShow(on.slice(0, 10))}
        />
      ) : (
        <DayView
          {...shared}
          classNames={{ dayViewAllDay: classes.wholeDay, dayViewBackgroundEvent: classes.ground }}
        />
      )}
    </div>
  );
}
