import { Button } from '@mantine/core';
import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberBox } from '@/components/number';
import { SheetButtons } from '@/components/sheet';
import { useSession } from '@/components/shell';
import { Card, Reason, UndoNote, useAction } from '@/components/ui';
import { addDays, daysFrom } from '@/utils/calendar';
import { sales } from '@/utils/db/sales';
import { formatDay } from '@/utils/i18n';
import { saleId } from '@/utils/model';
import { type DayTotal, MEASURES, type Measure } from '@/utils/plan';
import classes from './quiet.module.css';

/** Days in the table at first, and how many more a press shows. */
const WEEK = 7;

interface Changed {
  day: string;
  measure: Measure;
  before: number | undefined;
}

/** What was sold on the last days, typed right into the table, or brought in as one. */
export function SalesCard({ log, today }: { log: readonly DayTotal[]; today: string }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [count, setCount] = useState(WEEK);
  const [changed, setChanged] = useState<Changed | null>(null);
  const frame = useRef<HTMLTableSectionElement>(null);
  const acting = useAction();
  const byDay = new Map(log.map((total) => [total.day, total]));
  // The newest first: it is what one comes to write down.
  const days = daysFrom(addDays(today, 1 - count), count).toReversed();

  const walk = (event: KeyboardEvent, row: number, measure: Measure) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLElement>(`[data-place="${row + step} ${measure}"]`)?.focus();
  };
  const undo = async () => {
    if (!changed) return;
    const { day, measure, before } = changed;
    if (await acting.run(() => sales.note(shop.id, day, { [measure]: before }))) setChanged(null);
  };

  return (
    <Card title={t('quiet.log')} lead={t('quiet.logLead')}>
      <Suspense>
        <SheetButtons table="sales" />
      </Suspense>
      <Reason reason={acting.reason} />
      <table className={classes.log}>
        <thead>
          <tr>
            <th scope="col">{t('quiet.day')}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {t(`quiet.measure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={frame}>
          {days.map((day, row) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, language, 'short')}</th>
              {MEASURES.map((measure) => (
                <td key={measure}>
                  <NumberBox
                    kind={measure === 'rupiah' ? 'rupiah' : 'count'}
                    of={{ id: saleId(shop.id, day), field: measure }}
                    value={byDay.get(day)?.[measure]}
                    store={(value) => sales.note(shop.id, day, { [measure]: value })}
                    name={t('quiet.cell', {
                      measure: t(`quiet.measure.${measure}`),
                      day: formatDay(day, language),
                    })}
                    place={`${row} ${measure}`}
                    onKeyDown={(event) => walk(event, row, measure)}
                    onChanged={(before) => setChanged({ day, measure, before })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="subtle" color="gray" onClick={() => setCount(count + WEEK)}>
        {t('quiet.earlier')}
      </Button>
      {changed && (
        <UndoNote onUndo={() => void undo()} onDismiss={() => setChanged(null)}>
          {t('quiet.typed', {
            measure: t(`quiet.measure.${changed.measure}`),
            day: formatDay(changed.day, language),
          })}
        </UndoNote>
      )}
    </Card>
  );
}
