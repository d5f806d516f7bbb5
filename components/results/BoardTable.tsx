import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { formatNumber } from '@/utils/i18n';
import { type BoardKey, type BoardLine, ENOUGH, type Field } from '@/utils/results';
import classes from './board.module.css';
import { figureText } from './figure-words';

export type NamedLine = BoardLine & { name: string };

interface Props {
  title: string;
  by: BoardKey;
  lines: readonly NamedLine[];
  field: Field;
}

/** The board as a table: how many posts, for how many a number was typed, their sum and their middle value. */
export function BoardTable({ title, by, lines, field }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`results.key.${by}`)}</th>
            <th scope="col">{t('results.column.middle')}</th>
            <th scope="col">{t('results.column.total')}</th>
            <th scope="col">{t('results.column.count')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ shopId, key, name, posts, figures }) => {
            const { total, count, middle } = figures[field];
            return (
              <tr key={`${shopId} ${key}`}>
                <th scope="row">{name}</th>
                <td>
                  {middle === null || count < ENOUGH ? (
                    <span className={classes.few}>{t('results.few')}</span>
                  ) : (
                    <strong>{figureText(field, middle, language)}</strong>
                  )}
                </td>
                <td>{count === 0 ? '–' : figureText(field, total, language)}</td>
                <td className={classes.whole}>
                  {t('results.filled', {
                    filled: formatNumber(count, language),
                    posts: formatNumber(posts, language),
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
