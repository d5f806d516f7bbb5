import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { localTime } from '@/utils/calendar';
import { type Choice, mayKeepBoth, type RecordChange } from '@/utils/db/exchange';
import { formatDay } from '@/utils/i18n';
import type { AnyRow } from '@/utils/model';
import classes from './data.module.css';
import { fieldName, shortValue, titleOf } from './describe-row';

interface Props {
  change: RecordChange;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One record on both sides: what changed where, and which of the two is to stand. */
export function DifferenceRow({ change, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { table, fate, mine, theirs, fields } = change;
  const names = [...new Set([...fields.mine, ...fields.theirs])];
  const title = titleOf(mine ?? theirs) || t(`data.table.${table}`);
  const day = (row: AnyRow | undefined) =>
    row ? formatDay(localTime(shop.zone, row.updatedAt).day, language, 'short') : '';
  const choices: Choice[] = mayKeepBoth(table) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <li className={classes.difference}>
      <div className={classes.differenceHead}>
        <strong>{title}</strong>
        <span className={classes.hint}>
          {t(`data.table.${table}`)} · {t(`data.fate.${fate}`)}
        </span>
      </div>
      <table className={classes.sides}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {t('data.here')} <span className={classes.hint}>{day(mine)}</span>
            </th>
            <th scope="col">
              {t('data.inFile')} <span className={classes.hint}>{day(theirs)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{fieldName(name, t)}</th>
              <td data-changed={fields.mine.includes(name)}>{shortValue(mine, name, t)}</td>
              <td data-changed={fields.theirs.includes(name)}>{shortValue(theirs, name, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SegmentedControl
        fullWidth
        aria-label={t('data.choose', { name: title })}
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
        data={choices.map((value) => ({ value, label: t(`data.choice.${value}`) }))}
      />
    </li>
  );
}
