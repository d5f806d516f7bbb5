import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, changeKey, mayKeepBoth, type RecordChange } from '@/utils/db/exchange';
import { DifferenceRow } from './DifferenceRow';
import classes from './data.module.css';

/** Records shown before the user asks for more. */
const FIRST = 20;

interface Props {
  changes: readonly RecordChange[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (keys: readonly string[], choice: Choice) => void;
}

/** Whether nothing but the user's choice can settle a record. */
const isOpen = ({ fate }: RecordChange) => fate === 'both' || fate === 'unknown';

/** Records that are not the same here and in the file; those changed on both sides first. */
export function Differences({ changes, choices, onChoose }: Props) {
  const { t } = useTranslation();
  const [count, setCount] = useState(FIRST);
  const ordered = [...changes.filter(isOpen), ...changes.filter((change) => !isOpen(change))];
  const conflicts = changes.filter(({ fate }) => fate === 'both').length;
  const unknown = changes.filter(({ fate }) => fate === 'unknown').length;
  const all = (choice: Choice) =>
    onChoose(ordered.filter(({ table }) => choice !== 'both' || mayKeepBoth(table)).map(changeKey), choice);
  return (
    <div className={classes.review}>
      {conflicts > 0 && <p>{t('data.conflicts', { count: conflicts })}</p>}
      {unknown > 0 && <p>{t('data.unknown', { count: unknown })}</p>}
      {conflicts + unknown === 0 && <p>{t('data.noConflicts')}</p>}
      <div className={classes.buttons}>
        {(['mine', 'theirs', 'both'] as const).map((choice) => (
          <Button key={choice} size="sm" variant="default" onClick={() => all(choice)}>
            {t(`data.all.${choice}`)}
          </Button>
        ))}
      </div>
      <ul className={classes.differences}>
        {ordered.slice(0, count).map((change) => {
          const key = changeKey(change);
          return (
            <DifferenceRow
              key={key}
              change={change}
              choice={choices.get(key) ?? 'mine'}
              onChoose={(choice) => onChoose([key], choice)}
            />
          );
        })}
      </ul>
      {ordered.length > count && (
        <Button variant="subtle" color="gray" onClick={() => setCount(count + 100)}>
          {t('data.more', { count: ordered.length - count })}
        </Button>
      )}
    </div>
  );
}
