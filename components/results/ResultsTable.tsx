import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from '@/components/number';
import { useSession } from '@/components/shell';
import { Reason, UndoNote, useAction, useToday } from '@/components/ui';
import { results } from '@/utils/db/results';
import { FIELDS, type Field, type Posted } from '@/utils/results';
import { ResultCells } from './ResultCells';

import classes from './table.module.css';
import type { NameOf } from './use-things';

/** Height of a row on a wide screen, in pixels; real ones are measured when they are drawn. */
const ROW = 67;
/** Rows drawn beyond either edge: the next one is always there to be typed into. */
const BEYOND = 8;

interface Changed {
  thing: Posted;
  field: Field;
  before: number | undefined;
  after: number | undefined;
}

/** Every posted thing with its numbers, typed right into the cells; only the rows in sight are drawn. */
export function ResultsTable({ things, nameOf }: { things: readonly Posted[]; nameOf: NameOf }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const today = useToday(shop.zone);
  const frame = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [changed, setChanged] = useState<Changed | null>(null);
  const acting = useAction();
  // What stands above may grow and shrink.
  useLayoutEffect(() => {
    if (frame.current) setTop(frame.current.getBoundingClientRect().top + window.scrollY);
  });
  const list = useWindowVirtualizer({
    count: things.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: (index) => things[index]?.id ?? index,
  });

  const goTo = (index: number, field: Field) =>
    frame.current?.querySelector<HTMLElement>(`[data-place="${index} ${field}"]`)?.focus();
  const walk = (event: KeyboardEvent, index: number, field: Field) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    goTo(index + step, field);
  };
  const undo = async () => {
    if (!changed) return;
    const { thing, field, before } = changed;
    const back = () => results.type(thing.shopId, thing.postId, thing.channel, { [field]: before });
    if (await acting.run(back)) setChanged(null);
  };
  const said = (value: number | undefined) => numberText(value) || t('results.nothing');

  return (
    <section className={classes.section} aria-label={t('results.table')}>
      <p className={classes.lead}>{t('results.tableLead', { count: things.length })}</p>
      <Reason reason={acting.reason} />
      <div className={classes.head} aria-hidden>
        <span>{t('results.thing')}</span>
        {FIELDS.map((field) => (
          <span key={field}>{t(`results.field.${field}`)}</span>
        ))}
      </div>
      <ul ref={frame} className={classes.rows} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const thing = things[index];
          return (
            thing && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-setsize={things.length}
                aria-posinset={index + 1}
                className={classes.row}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <ResultCells
                  thing={thing}
                  name={nameOf(thing.productId)}
                  index={index}
                  today={today}
                  onWalk={walk}
                  onChanged={(field, before, after) => setChanged({ thing, field, before, after })}
                />
              </li>
            )
          );
        })}
      </ul>
      {changed && (
        <UndoNote onUndo={() => void undo()} onDismiss={() => setChanged(null)}>
          {t('results.typed', {
            field: t(`results.field.${changed.field}`),
            name: nameOf(changed.thing.productId),
            channel: t(`channel.${changed.thing.channel}`),
            before: said(changed.before),
            after: said(changed.after),
          })}
        </UndoNote>
      )}
    </section>
  );
}
