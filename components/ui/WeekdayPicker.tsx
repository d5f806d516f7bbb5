import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLanguage, weekdayName } from '@/utils/i18n';
import classes from './weekdays.module.css';

interface Props {
  /** ISO weekdays (1 is Monday) in the order in which they are shown. */
  days: readonly number[];
  chosen: readonly number[];
  onToggle: (day: number) => void;
}

/** The days of a week, any of which may be chosen. */
export function WeekdayPicker({ days, chosen, onToggle }: Props) {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'id';
  return (
    <div className={classes.week}>
      {days.map((day) => (
        <UnstyledButton
          key={day}
          className={classes.day}
          aria-pressed={chosen.includes(day)}
          aria-label={weekdayName(day, language)}
          onClick={() => onToggle(day)}
        >
          <span aria-hidden>{weekdayName(day, language, 'short')}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
