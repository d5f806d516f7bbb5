import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup } from '@/components/ui';
import { CALENDAR_VIEWS, type CalendarView, turnPage, type WeekStart, weekOf } from '@/utils/calendar';
import { formatDate, formatDay, formatMonth } from '@/utils/i18n';
import { useBoard } from './board-context';
import classes from './calendar.module.css';

interface Props {
  view: CalendarView;
  day: string;
  weekStart: WeekStart;
  onView: (view: CalendarView) => void;
  onDay: (day: string) => void;
}

/** Which days are shown, how, and the way to others. */
export function BoardBar({ view, day, weekStart, onView, onDay }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { today } = useBoard();
  const turn = (by: number) => () => onDay(turnPage(view, day, by));
  const name = () => {
    if (view === 'day') return `${formatDay(day, language)} ${day.slice(0, 4)}`;
    if (view !== 'week') return formatMonth(day, language);
    const { from, to } = weekOf(day, weekStart);
    return `${formatDate(from, language, to)} – ${formatDate(to, language, '')}`;
  };
  return (
    <div className={classes.bar}>
      <div className={classes.turn}>
        <ActionIcon size={44} variant="default" aria-label={t('schedule.previous')} onClick={turn(-1)}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => onDay(today)}>
          {t('schedule.today')}
        </Button>
        <ActionIcon size={44} variant="default" aria-label={t('schedule.next')} onClick={turn(1)}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        <h2 aria-live="polite">{name()}</h2>
      </div>
      <ChipGroup
        label={t('schedule.viewSelectLabel')}
        chips={CALENDAR_VIEWS.map((value) => ({ value, label: t(`calendar.view.${value}`) }))}
        value={view}
        onChange={onView}
      />
    </div>
  );
}
