import { Button, Checkbox, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '@/utils/sheets';
import { ColumnSelects } from './ColumnSelects';
import { Findings } from './Findings';
import { MonthPreview } from './MonthPreview';
import { SheetPreview } from './SheetPreview';
import classes from './sheet.module.css';
import type { SheetName } from './sheet-job';
import type { SheetDesk } from './use-sheet';

/** Which column is which, what was understood, and what would come of it. */
export function MatchStep({ table, desk, sheet }: { table: SheetName; desk: SheetDesk; sheet: Sheet }) {
  const { t } = useTranslation();
  const { job, busy } = desk;
  const heading = sheet.header ?? 0;
  const bring = job && (job.badRows > 0 ? 'sheet.bringGood' : 'sheet.bring');
  return (
    <>
      <section className={classes.section} aria-labelledby="sheet-match">
        <h2 id="sheet-match">{t('sheet.match')}</h2>
        <p className={classes.hint}>{t('sheet.matchHint')}</p>
        <Checkbox
          label={t('sheet.hasHeader', { row: sheet.records[heading]?.row ?? 1 })}
          checked={sheet.header !== null}
          onChange={(event) => desk.setHeader(event.currentTarget.checked ? heading : null)}
        />
        <ColumnSelects table={table} sheet={sheet} matching={desk.matching} onMatch={desk.match} />
      </section>
      {job ? (
        <>
          <Findings table={table} job={job} />
          <MonthPreview days={job.days} />
          <SheetPreview table={table} rows={job.preview} matching={desk.matching} />
        </>
      ) : (
        <div className={classes.waiting} role="status">
          {busy.checking && <Loader size="sm" aria-hidden />}
          {busy.checking && t('sheet.reading')}
        </div>
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={desk.restart}>
          {t('sheet.other')}
        </Button>
        <Button
          disabled={!job || job.good === 0}
          loading={busy.bringing}
          onClick={desk.bringIn}
          className={classes.main}
        >
          {bring ? t(bring, { count: job.good }) : t('sheet.reading')}
        </Button>
      </div>
    </>
  );
}
