import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf, type Matching, type Sheet } from '@/utils/sheets';
import classes from './sheet.module.css';
import type { SheetName } from './sheet-job';
import { isMatched, useColumnNames } from './use-column-names';

/** First values that are shown below a choice. */
const EXAMPLES = 3;

interface Props {
  table: SheetName;
  sheet: Sheet;
  matching: Matching;
  onMatch: (key: string, index: number | undefined) => void;
}

/** For each field of ours the column of the table that fills it, with the first values of that column. */
export function ColumnSelects({ table, sheet, matching, onMatch }: Props) {
  const { t } = useTranslation();
  const columns = useColumnNames(table);
  // What was matched when the table was read stays above, so that nothing jumps while one chooses.
  const [first] = useState(
    () => new Set(columns.flatMap((c) => (c.main || isMatched(matching, c.key) ? c.key : []))),
  );
  const headings = sheet.header === null ? [] : (sheet.records[sheet.header]?.cells ?? []);
  const body = bodyOf(sheet);
  const options = [
    { value: '', label: t('sheet.skip') },
    ...Array.from({ length: sheet.width }, (_, index) => ({
      value: String(index),
      label: headings[index]?.trim() || t('sheet.column', { number: index + 1 }),
    })),
  ];
  const examples = (index: number | undefined) =>
    body
      .slice(0, EXAMPLES)
      .map(({ cells }) => cells[index ?? -1]?.trim().slice(0, 40))
      .filter(Boolean)
      .join(' · ');
  const select = ({ key, name }: { key: string; name: string }) => (
    <NativeSelect
      key={key}
      label={name}
      description={examples(matching[key])}
      inputWrapperOrder={['label', 'input', 'description']}
      classNames={{ description: classes.examples }}
      data={options}
      value={String(matching[key] ?? '')}
      onChange={({ currentTarget: { value } }) => onMatch(key, value === '' ? undefined : Number(value))}
    />
  );
  const rest = columns.filter(({ key }) => !first.has(key));
  return (
    <>
      <div className={classes.columns}>{columns.filter(({ key }) => first.has(key)).map(select)}</div>
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{t('sheet.more', { count: rest.length })}</summary>
          <div className={classes.columns}>{rest.map(select)}</div>
        </details>
      )}
    </>
  );
}
