import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { monthOf, type WeekStart, weekdayOf } from '@/utils/calendar';
import { formatDay, weekdayName } from '@/utils/i18n';
import type { PostEntry } from './entries';
import classes from './share.module.css';
import type { SheetDay } from './sheet-days';
import { useEntryWords } from './use-entry-words';

interface Props {
  kind: 'week' | 'month';
  shop: string;
  title: string;
  /** A day of the month that is shown. */
  day: string;
  days: readonly SheetDay[];
  weekStart: WeekStart;
}

/** The calendar on paper: for whoever owns the shop to read, without anything to press. */
export function Sheet({ kind, shop, title, day, days, weekStart }: Props) {
  return (
    <article className={classes.sheet} data-kind={kind} aria-label={`${shop}, ${title}`}>
      <header>
        <h2>{shop}</h2>
        <p>{title}</p>
      </header>
      {kind === 'month' ? (
        <MonthTable day={day} days={days} weekStart={weekStart} />
      ) : (
        <WeekTable days={days} />
      )}
    </article>
  );
}

function Line({ post }: { post: PostEntry }) {
  const { t } = useTranslation();
  const { clock, title } = useEntryWords();
  return (
    <>
      <b>{clock(post)}</b> {title(post)}
      <small>{post.channels.map((channel) => t(`channel.${channel}`)).join(', ')}</small>
    </>
  );
}

function MonthTable({ day, days, weekStart }: Pick<Props, 'day' | 'days' | 'weekStart'>) {
  const { language } = useSession();
  const { from, to } = monthOf(day);
  const weeks = Array.from({ length: days.length / 7 }, (_, index) =>
    days.slice(index * 7, index * 7 + 7),
  ).filter((week) => week.some((one) => from <= one.day && one.day <= to));
  const names = Array.from({ length: 7 }, (_, index) =>
    weekdayName(((weekStart - 1 + index) % 7) + 1, language),
  );
  return (
    <table>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day: on, mark, posts }) => (
              <td key={on} data-outside={on < from || on > to || undefined} data-sunday={weekdayOf(on) === 7}>
                <p>
                  <strong>{Number(on.slice(8))}</strong> <em>{mark?.text}</em>
                </p>
                {posts.map((post) => (
                  <p key={post.id} className={classes.line} data-held={post.held}>
                    <Line post={post} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekTable({ days }: Pick<Props, 'days'>) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { clock, title } = useEntryWords();
  return (
    <table>
      <tbody>
        {days.map(({ day, mark, posts }) => (
          <tr key={day}>
            <th scope="row">
              {formatDay(day, language)}
              <em>{mark?.text}</em>
            </th>
            <td>
              {posts.length === 0 && <p className={classes.empty}>{t('calendar.share.empty')}</p>}
              {posts.map((post) => (
                <p key={post.id} className={classes.line} data-held={post.held}>
                  <b>{clock(post)}</b> {title(post)}
                  <small>
                    {post.channels.map((channel) => t(`channel.${channel}`)).join(', ')} ·{' '}
                    {t(post.held ? 'calendar.held' : `calendar.state.${post.state}`)}
                  </small>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
