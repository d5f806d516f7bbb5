import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note } from '@/components/ui';
import { formatDay } from '@/utils/i18n';
import { dayOfSale } from '@/utils/model';
import classes from './sheet.module.css';
import type { Job, SheetName } from './sheet-job';
import { useColumnNames } from './use-column-names';

/** Errors that are listed; the rest waits until these are mended. */
const LISTED = 50;

/** What the table would do, what was decided for whole columns, and which rows are refused and why. */
export function Findings({ table, job }: { table: SheetName; job: Job }) {
  const { t } = useTranslation();
  const { foreseen, good, badRows, errors, warnings, notes } = job;
  const names = new Map(useColumnNames(table).map(({ key, name }) => [key, name]));
  const parts = [
    foreseen.added > 0 && t('sheet.willAdd', { count: foreseen.added }),
    foreseen.changed > 0 && t('sheet.willChange', { count: foreseen.changed }),
    foreseen.kept > 0 && t('sheet.willKeep', { count: foreseen.kept }),
  ].filter((part) => part !== false);
  return (
    <div className={classes.section}>
      <Note tone={good > 0 ? 'good' : 'info'}>
        {good > 0 ? `${t('sheet.ready', { count: good })}: ${parts.join(', ')}.` : t('sheet.none')}{' '}
        {foreseen.newProducts > 0 && t('sheet.newProducts', { count: foreseen.newProducts })}
      </Note>
      <Replaced job={job} />
      {notes.includes('thousands') && <Note tone="info">{t('sheet.thousands')}</Note>}
      {notes.includes('month-first') && <Note tone="info">{t('sheet.monthFirst')}</Note>}
      {warnings.length > 0 && (
        <details className={classes.look} open={warnings.length <= 5}>
          <summary>{t('sheet.look', { count: warnings.length })}</summary>
          <ul>
            {warnings.slice(0, LISTED).map(({ row, column, warning }) => (
              <li key={`${row} ${warning}`}>
                <b>{t('sheet.wrongCell', { row, column: names.get(column) ?? column })}</b>{' '}
                {t(`sheet.warning.${warning}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {badRows > 0 && (
        <details className={classes.wrong} open={errors.length <= 5}>
          <summary>{t('sheet.wrong', { count: badRows })}</summary>
          <ul>
            {errors.slice(0, LISTED).map(({ row, column, reason }) => (
              <li key={`${row} ${column}`}>
                <b>
                  {column === null
                    ? t('sheet.wrongRow', { row })
                    : t('sheet.wrongCell', { row, column: names.get(column) ?? column })}
                </b>{' '}
                {t(`sheet.cell.${reason}`)}
              </li>
            ))}
          </ul>
          {errors.length > LISTED && <p>{t('sheet.wrongMore')}</p>}
        </details>
      )}
    </div>
  );
}

/** Days that are shown one by one. */
const DAYS_SHOWN = 7;

/** Which days of sales have numbers already that others take the place of. */
function Replaced({ job }: { job: Job }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const days = job.foreseen.trace.sales.changed.flatMap(({ id, before }) =>
    // A day that was thrown away has nothing to be replaced.
    'deletedAt' in before ? [] : [dayOfSale(id)],
  );
  if (days.length === 0) return null;
  const named = days.slice(0, DAYS_SHOWN).map((day) => formatDay(day, language, 'short'));
  return (
    <Note tone="info">
      {t('sheet.replaces', { count: days.length, days: named.join(', ') })}
      {days.length > DAYS_SHOWN && ' …'}
    </Note>
  );
}
