import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, download, Note, Reason, useAction } from '@/components/ui';
import { yearTables } from '@/utils/db/year-tables';
import type { YearTableRow } from '@/utils/model';
import { tableOf, YEAR_TABLES } from '@/utils/moments';
import classes from './moments.module.css';
import { type Refused, readYear } from './read-year';
import type { ShopMoments } from './use-moments';
import type { Undo } from './use-undo';

/** Faults that are told one by one; of the others only how many. */
const TOLD = 8;

interface Props {
  data: ShopMoments;
  today: string;
  onDone: (undo: Undo) => void;
}

/** The years whose dates are known, and how another one is brought in as a file. */
export function YearsCard({ data, today, onDone }: Props) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<Refused | null>(null);
  const acting = useAction();
  const decreed = YEAR_TABLES.filter(({ days }) => days.some(({ estimated }) => !estimated));
  const next = Number(today.slice(0, 4)) + 1;
  const example = tableOf(next) ?? YEAR_TABLES.at(-1);

  const bringIn = (file: File | null) =>
    void acting.run(async () => {
      if (!file) return;
      const read = await readYear(file, today);
      setRefused(read.ok ? null : read.refused);
      if (!read.ok) return;
      const undo = await yearTables.bringIn(data.shop.id, read.table);
      const said = t('moments.years.done', { year: read.table.year, count: read.table.days.length });
      onDone({ said, undo: () => yearTables.takeBack(undo) });
    });
  const save = () =>
    void acting.run(async () => {
      if (!example) return;
      const { yearSheet } = await import('@/utils/sheets');
      download(new Blob([yearSheet(example)], { type: 'text/csv' }), `hari-${example.year}.csv`);
    });
  const trash = ({ id, table: { year } }: YearTableRow) =>
    void acting
      .run(() => yearTables.trash(id))
      .then(
        (done) =>
          done && onDone({ said: t('moments.years.trashed', { year }), undo: () => yearTables.restore(id) }),
      );

  return (
    <Card title={t('moments.years.title')} lead={t('moments.years.lead')}>
      <p>
        {t('moments.years.ours', {
          years: `${YEAR_TABLES[0]?.year}–${YEAR_TABLES.at(-1)?.year}`,
          decreed: decreed.map(({ year }) => year).join(', '),
        })}
      </p>
      {data.tables.length > 0 && (
        <ul className={classes.steps}>
          {data.tables.map((row) => (
            <li key={row.id} className={classes.task}>
              <span>
                {t('moments.years.row', {
                  year: row.table.year,
                  source: row.table.source,
                  count: row.table.days.length,
                })}
              </span>
              <ActionIcon
                size={44}
                variant="subtle"
                color="gray"
                aria-label={t('moments.years.trash', { year: row.table.year })}
                onClick={() => trash(row)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {refused && <RefusedNote refused={refused} />}
      <div className={classes.buttons}>
        <FileButton accept=".json,.csv,application/json,text/csv" onChange={bringIn}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={acting.busy}
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              {t('moments.years.bringIn')}
            </Button>
          )}
        </FileButton>
        {example && (
          <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
            {t('moments.years.save', { year: example.year })}
          </Button>
        )}
      </div>
      <Reason reason={acting.reason} />
    </Card>
  );
}

function RefusedNote({ refused }: { refused: Refused }) {
  const { t } = useTranslation();
  return (
    <Note tone="bad">
      {t('moments.years.refused')}
      {refused.reason === 'rows' ? (
        <ul className={classes.errors}>
          {refused.faults.slice(0, TOLD).map(({ row, reason, text }) => (
            <li key={row}>
              {t('moments.years.inRow', {
                row,
                why: t(`moments.years.why.${reason}`, { text, year: refused.year }),
              })}
            </li>
          ))}
          {refused.faults.length > TOLD && (
            <li>{t('moments.years.more', { count: refused.faults.length - TOLD })}</li>
          )}
        </ul>
      ) : refused.reason === 'json' ? (
        <> {t('moments.years.why.json', { where: refused.where })}</>
      ) : refused.reason === 'table' ? (
        <Reason reason={refused.where} />
      ) : (
        <> {t(`moments.years.why.${refused.reason}`)}</>
      )}
    </Note>
  );
}
