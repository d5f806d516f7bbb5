import { useTranslation } from 'react-i18next';
import type { Matching } from '@/utils/sheets';
import classes from './sheet.module.css';
import type { PreviewRow, SheetName } from './sheet-job';
import { isMatched, useColumnNames } from './use-column-names';

/** The first rows as they were understood, each error at its cell. */
export function SheetPreview({
  table,
  rows,
  matching,
}: {
  table: SheetName;
  rows: PreviewRow[];
  matching: Matching;
}) {
  const { t } = useTranslation();
  const names = useColumnNames(table);
  const wrong = (key: string) => rows.some(({ reasons }) => reasons[key]);
  const columns = names.filter(({ key }) => isMatched(matching, key) || wrong(key));
  if (rows.length === 0) return null;
  return (
    <div className={classes.section}>
      <h2>{t('sheet.preview')}</h2>
      <p className={classes.hint}>{t('sheet.first', { count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('sheet.preview')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.row')}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells, reasons }) => (
              <tr key={row} data-wrong={Object.keys(reasons).length > 0}>
                <th scope="row">
                  {row}
                  {reasons.row && <span className={classes.reason}>{t(`sheet.cell.${reasons.row}`)}</span>}
                </th>
                {columns.map(({ key }) => (
                  <td key={key} data-wrong={reasons[key] !== undefined}>
                    <span className={classes.cell}>{cells[key]}</span>
                    {reasons[key] && (
                      <span className={classes.reason}>{t(`sheet.cell.${reasons[key]}`)}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
