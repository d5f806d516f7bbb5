import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { formatDate, formatTime } from '@/utils/i18n';
import { FIELDS, type Field, isAnswered, type Posted } from '@/utils/results';
import { FieldBox } from './FieldBox';
import classes from './table.module.css';

interface Props {
  thing: Posted;
  name: string;
  index: number;
  today: string;
  onWalk: (event: KeyboardEvent, index: number, field: Field) => void;
  onChanged: (field: Field, before: number | undefined, after: number | undefined) => void;
}

/** What stands in a row of the table: what was posted where and when, and a box for each number. */
export function ResultCells({ thing, name, index, today, onWalk, onChanged }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const channel = t(`channel.${thing.channel}`);
  const day = formatDate(thing.day, language, today);
  return (
    <>
      <div className={classes.thing}>
        <strong>{name}</strong>
        <span>
          {channel} · {day}, {formatTime(thing.time, language)}
          {thing.skipped && !isAnswered(thing) && ` · ${t('results.wasSkipped')}`}
        </span>
      </div>
      {FIELDS.map((field) => (
        <div key={field}>
          <span className={classes.narrow} aria-hidden>
            {t(`results.field.${field}`)}
          </span>
          <FieldBox
            thing={thing}
            field={field}
            name={t('results.cell', { field: t(`results.field.${field}`), name, channel, day })}
            place={`${index} ${field}`}
            onKeyDown={(event) => onWalk(event, index, field)}
            onChanged={(before, after) => onChanged(field, before, after)}
          />
        </div>
      ))}
    </>
  );
}
