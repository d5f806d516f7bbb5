import { MonthView, type ScheduleEventData } from '@mantine/schedule';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { formatDay } from '@/utils/i18n';
import { useBoard } from './board-context';
import classes from './calendar.module.css';
import type { DayMark } from './day-marks';
import { drawEvent } from './draw-event';
import type { Drawn } from './EntryCard';
import { byDay, type Entry } from './entries';
import { useScheduleLabels } from './use-schedule-labels';

/** Entries of a day that are drawn; the others are behind "+3". */
const MOST = 3;

interface Props {
  day: string;
  entries: readonly Entry[];
  events: ScheduleEventData[];
  marks: ReadonlyMap<string, DayMark>;
  onDay: (day: string) => void;
  onDropped: (data: DataTransfer, day: string) => void;
}

/** Six weeks, each day with its moments behind its posts; a drag keeps the hour of what is dragged. */
export function MonthBoard({ day, entries, events, marks, onDay, onDropped }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { today, move, open } = useBoard();
  const labels = useScheduleLabels();
  const counts = byDay(entries);
  const dayProps = (on: string) => {
    const mark = marks.get(on);
    const count = counts.get(on)?.length ?? 0;
    const parts = [
      `${formatDay(on, language)} ${on.slice(0, 4)}`,
      mark?.text,
      count > 0 && t('calendar.count', { count }),
    ];
    return {
      'data-day': on,
      'data-now': on === today || undefined,
      'data-mark': mark?.kind,
      'aria-label': parts.filter(Boolean).join(', '),
    };
  };
  return (
    <MonthView
      className={classes.month}
      date={day}
      events={events}
      withHeader={false}
      consistentWeeks={false}
      highlightToday={false}
      labels={labels}
      maxEventsPerDay={MOST}
      weekdayFormat="dddd"
      getDayProps={dayProps}
      classNames={{ monthViewDay: classes.cell, monthViewBackgroundEvent: classes.ground }}
      renderEvent={drawEvent}
      withEventsDragAndDrop
      onEventDrop={({ event, newStart }) =>
        void move((event.payload as Drawn).entry, { day: newStart.slice(0, 10) })
      }
      onExternalEventDrop={(data, start) => onDropped(data, start.slice(0, 10))}
      onDayClick={(on) => onDay(on.slice(0, 10))}
      onEventClick={({ payload }) => open((payload as Drawn).entry)}
    />
  );
}
