import './words';
import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setCurrentPost, useSession } from '@/components/shell';
import { Reason, useAction, useToday } from '@/components/ui';
import { addDays, daysFrom, weekOf } from '@/utils/calendar';
import { dayParts, formatDay } from '@/utils/i18n';
import { ChannelSigns } from './ChannelMarks';
import { byDay, type Entry } from './entries';
import { UndoBar } from './UndoBar';
import { useActs } from './use-acts';
import { useLoaded } from './use-loaded';
import { WeekRow } from './WeekRow';
import classes from './week.module.css';

interface Props {
  /** A post was laid on the desk. */
  onOpened?: () => void;
}

/** The week of the current shop for the side panel: seven days as a strip, and what is on the chosen one. */
export function WeekList({ onOpened }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const today = useToday(shop.zone);
  // Until a day is chosen it is today's, also when midnight has passed.
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const week = weekOf(day, shop.weekStart ?? 1);
  const { entries, marks } = useLoaded([shop.id], week);
  const { acts, undoing, reason } = useActs();
  const opening = useAction();
  const days = byDay(entries ?? []);
  const rows = days.get(day) ?? [];

  // What was moved by a day is followed there, with the focus.
  const follow = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for when the entries have changed.
  useEffect(() => {
    const row = follow.current && document.querySelector<HTMLElement>(`[data-event-id="${follow.current}"]`);
    if (!row) return;
    row.focus();
    follow.current = null;
  }, [entries, day]);
  const moveBy = async (entry: Entry, by: number) => {
    const to = addDays(entry.day, by);
    follow.current = entry.id;
    if (await acts.move(entry, { day: to })) setChosen(to);
  };
  const onKeyDown = (entry: Entry) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    void moveBy(entry, by);
  };
  const open = async (id: string) => {
    if (await opening.run(() => setCurrentPost(shop.id, id))) onOpened?.();
  };

  return (
    <section className={classes.week} aria-label={t('calendar.week.title')}>
      <ChannelSigns />
      <div className={classes.turn}>
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('calendar.week.before')}
          onClick={() => setChosen(addDays(day, -7))}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <strong aria-live="polite">{formatDay(day, language)}</strong>
        {day !== today && (
          <Button size="sm" mih={44} variant="subtle" color="gray" onClick={() => setChosen(null)}>
            {t('schedule.today')}
          </Button>
        )}
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('calendar.week.after')}
          onClick={() => setChosen(addDays(day, 7))}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.strip}>
        {daysFrom(week.from, 7).map((on) => {
          const { weekday, date } = dayParts(on, language);
          const count = days.get(on)?.length ?? 0;
          const name = [formatDay(on, language), marks.get(on)?.text, t('calendar.count', { count })];
          return (
            <UnstyledButton
              key={on}
              className={classes.day}
              aria-pressed={on === day}
              aria-label={name.filter(Boolean).join(', ')}
              data-day={on}
              data-now={on === today || undefined}
              data-mark={marks.get(on)?.kind}
              onClick={() => setChosen(on)}
            >
              <span>{weekday}</span>
              <b>{date}</b>
              <i aria-hidden>{'•'.repeat(Math.min(count, 3))}</i>
            </UnstyledButton>
          );
        })}
      </div>
      {marks.has(day) && (
        <p className={classes.moments} data-mark={marks.get(day)?.kind}>
          {marks.get(day)?.text}
        </p>
      )}
      <Reason reason={reason ?? opening.reason} />
      {entries && rows.length === 0 && <p className={classes.nothing}>{t('calendar.week.nothing')}</p>}
      <ul className={classes.rows}>
        {rows.map((entry) => (
          <li key={entry.id}>
            <WeekRow
              entry={entry}
              onOpen={() => void open(entry.id)}
              onKeyDown={onKeyDown(entry)}
              onMove={(by) => void moveBy(entry, by)}
              onDone={(on) => void acts.setTaskDone(entry, on)}
            />
          </li>
        ))}
      </ul>
      <UndoBar undoing={undoing} />
    </section>
  );
}
