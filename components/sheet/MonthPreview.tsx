import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { addDays, daysFrom, monthLength, weekdayOf } from '@/utils/calendar';
import { dayParts, formatDay, formatMonth } from '@/utils/i18n';
import classes from './sheet.module.css';
import type { ForeseenDays } from './sheet-job';

/** Months that are drawn; a table of a whole year is told in a sentence beyond them. */
const DRAWN = 3;
/** Posts of a day that are named to who points at it or has it read out. */
const NAMED = 4;
/** Any Monday: for the short names of the days. */
const MONDAY = '2024-01-01';

/** The months that the good rows of a table would make, with how many posts each day gets. */
export function MonthPreview({ days }: { days: ForeseenDays }) {
  const { t } = useTranslation();
  const months = [...new Set([...days.keys()].map((day) => day.slice(0, 7)))].toSorted();
  if (months.length === 0) return null;
  const others = months.length - DRAWN;
  return (
    <section className={classes.section} aria-label={t('sheet.month')}>
      <h2>{t('sheet.month')}</h2>
      <p className={classes.hint}>{t('sheet.monthHint')}</p>
      <div className={classes.months}>
        {months.slice(0, DRAWN).map((month) => (
          <Month key={month} first={`${month}-01`} days={days} />
        ))}
      </div>
      {others > 0 && <p>{t('sheet.monthMore', { count: others })}</p>}
    </section>
  );
}

function Month({ first, days }: { first: string; days: ForeseenDays }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const start = shop.weekStart ?? 1;
  const before = (weekdayOf(first) - start + 7) % 7;
  return (
    <div className={classes.month}>
      <h3>{formatMonth(first, language)}</h3>
      <ul className={classes.monthDays}>
        {daysFrom(addDays(MONDAY, start - 1), 7).map((day) => (
          <li key={day} className={classes.monthDay} aria-hidden>
            {dayParts(day, language).weekday}
          </li>
        ))}
        {daysFrom(MONDAY, before).map((day) => (
          <li key={`before ${day}`} aria-hidden />
        ))}
        {daysFrom(first, monthLength(first)).map((day) => {
          const posts = days.get(day) ?? [];
          const named = posts.slice(0, NAMED).map(({ time, name }) => `${time.replace(':', '.')} ${name}`);
          const words = t('sheet.monthDay', {
            day: formatDay(day, language),
            count: posts.length,
            posts: named.join(', '),
          });
          return posts.length === 0 ? (
            <li key={day} className={classes.monthDay} aria-hidden>
              {Number(day.slice(8))}
            </li>
          ) : (
            <li key={day} className={classes.monthDay} data-filled title={words} aria-label={words}>
              {Number(day.slice(8))}
              <b aria-hidden>{posts.length}</b>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
