import { MonthView, type ScheduleEventData } from '@mantine/schedule';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { formatDay } from '@/utils/i18n';
import { useBoard } from './board-context';
import classes from './calendar.module.css';
import type { DayMark } from './day-marks';
import { drawEvent } from './draw-event';
import type { Drawn } from './EntryCard';
import { byDay, type Entry } from './entries';
import type { Spot } from './move';

/** Entries of a day that are drawn; "+3" leads to the others. */
const MOST = 3;

interface Props {
  day: string;
  entries: readonly Entry[];
  events: ScheduleEventData[];
  marks: ReadonlyMap<string, DayMark>;
  onPress: (to: Spot) => void;
  onDropped: (data: DataTransfer, to: Spot) => void;
}

/**
 * The events that are drawn: of each day the first few. The schedule's own "more" would open a window of its own on
 * each full day, all of them made ready beforehand, which costs more than the rest of the month.
 */
function firstOfDays(events: readonly ScheduleEventData[]): ScheduleEventData[] {
  const counts = new Map<string, number>();
  return events.filter(({ start, display }) => {
    if (display === 'background') return true;
    const on = String(start).slice(0, 10);
    const count = (counts.get(on) ?? 0) + 1;
    counts.set(on, count);
    return count <= MOST;
  });
}

/** The weeks of a month, each day with its moments behind its posts; a drag keeps the hour of what is dragged. */
export function MonthBoard({ day, entries, events, marks, onPress, onDropped }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { today, move, open } = useBoard();
  const counts = useMemo(() => byDay(entries), [entries]);
  const drawn = useMemo(() => firstOfDays(events), [events]);
  // Asked for at every step of a drag.
  const dayProps = useMemo(() => {
    const known = new Map<string, Record<string, unknown>>();
    const propsOf = (on: string) => {
      const mark = marks.get(on);
      const count = counts.get(on)?.length ?? 0;
      const said = count > 0 && t('calendar.count', { count });
      return {
        'data-day': on,
        'data-now': on === today || undefined,
        'data-mark': mark?.kind,
        'data-more': count > MOST ? t('schedule.moreLabel', { count: count - MOST }) : undefined,
        'aria-label': [`${formatDay(on, language)} ${on.slice(0, 4)}`, mark?.text, said]
          .filter(Boolean)
          .join(', '),
      };
    };
    return (on: string) => {
      const props = known.get(on) ?? propsOf(on);
      known.set(on, props);
      return props;
    };
  }, [marks, counts, today, language, t]);
  return (
    <MonthView
      className={classes.month}
      date={day}
      events={drawn}
      withHeader={false}
      consistentWeeks={false}
      highlightToday={false}
      maxEventsPerDay={MOST}
      weekdayFormat="dddd"
      getDayProps={dayProps}
      classNames={{ monthViewDay: classes.cell, monthViewBackgroundEvent: classes.ground }}
      renderEvent={drawEvent}
      withEventsDragAndDrop
      onEventDrop={({ event, newStart }) =>
        void move((event.payload as Drawn).entry, { day: newStart.slice(0, 10) })
      }
      onExternalEventDrop={(data, start) => onDropped(data, { day: start.slice(0, 10) })}
      onDayClick={(on) => onPress({ day: on.slice(0, 10) })}
      onEventClick={({ payload }) => open((payload as Drawn).entry)}
    />
  );
}
