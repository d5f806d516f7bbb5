import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Note } from '@/components/ui';
import { formatDate, weekdayName } from '@/utils/i18n';
import { ENOUGH_DAYS, gapOf, type Rhythm } from '@/utils/plan';
import { amountText, runsText } from './amounts';
import classes from './quiet.module.css';
import type { KnownRhythm } from './use-rhythm';

// The charts' library is large; most of the page is there without it.
const GapChart = lazy(async () => ({ default: (await import('./GapChart')).GapChart }));

/** Which weekdays sell little, in words, as a picture and as a table; or how much is missing until that can be said. */
export function GapCard({ known, today }: { known: KnownRhythm; today: string }) {
  const { t } = useTranslation();
  const { rhythm, source } = known;
  if (rhythm.state === 'few')
    return (
      <Card title={t('quiet.gap')}>
        <Note tone="info">
          <strong>{t('quiet.few')}</strong> {t('quiet.fewHow', { need: ENOUGH_DAYS, have: rhythm.entries })}
          {source === 'posts' && rhythm.entries > 0 && ` ${t('quiet.fromPosts')}`}
        </Note>
      </Card>
    );
  return (
    <Card title={t('quiet.gap')}>
      <GapWords rhythm={rhythm} />
      <Basis known={known} today={today} />
      <div className={classes.gap}>
        <Suspense>
          <GapChart rhythm={rhythm} />
        </Suspense>
        <GapTable rhythm={rhythm} />
      </div>
    </Card>
  );
}

function GapWords({ rhythm }: { rhythm: Rhythm }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { quiet, busy } = gapOf(rhythm);
  const say = (runs: typeof quiet) => runsText(t, runs, rhythm.measure, language);
  if (quiet.length === 0) return <p className={classes.said}>{t('quiet.flat', { days: say(busy) })}</p>;
  return (
    <p className={classes.said}>
      <span>
        {t('quiet.quietDays')} <strong>{say(quiet)}</strong>
      </span>
      <span>
        {t('quiet.busyDays')} <strong>{say(busy)}</strong>
      </span>
    </p>
  );
}

/** On what the numbers rest. */
function Basis({ known: { rhythm, source }, today }: { known: KnownRhythm; today: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { entries, leftOut, from = today, to = today } = rhythm;
  const dates = { from: formatDate(from, language, today), to: formatDate(to, language, today) };
  return (
    <p className={classes.hint}>
      {t('quiet.basis', { count: entries, ...dates })} {leftOut > 0 && t('quiet.leftOut', { count: leftOut })}{' '}
      {source === 'posts' && t('quiet.fromPosts')}
    </p>
  );
}

function GapTable({ rhythm: { weekdays, weak, measure } }: { rhythm: Rhythm }) {
  const { t } = useTranslation();
  const { language } = useSession();
  return (
    <table className={classes.middles}>
      <thead>
        <tr>
          <th scope="col">{t('quiet.day')}</th>
          <th scope="col">{t('quiet.usually')}</th>
          <th scope="col">{t('quiet.restsOn')}</th>
        </tr>
      </thead>
      <tbody>
        {weekdays.map(({ weekday, middle, days }) => (
          <tr key={weekday} data-weak={weak.includes(weekday)}>
            <th scope="row">
              {weekdayName(weekday, language)}
              {weak.includes(weekday) && <span className={classes.weak}>{t('quiet.weak')}</span>}
            </th>
            <td>{middle === undefined ? t('quiet.tooFew') : amountText(t, middle, measure, language)}</td>
            <td>{t('quiet.days', { count: days })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
