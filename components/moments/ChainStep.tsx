import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { dayParts, formatDate } from '@/utils/i18n';
import classes from './moments.module.css';
import type { ChainDesk, ChainItem } from './use-chain';

/** One step of a chain: its day, what it is for, why it stands there, which product; to be left out with a tick. */
export function ChainStep({ item, desk, today }: { item: ChainItem; desk: ChainDesk; today: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { weekday, date, month } = dayParts(item.day, language);
  const what = t(`moments.chains.step.${item.step}`);
  const on = desk.takes(item);
  const goods = desk.goods.map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') }));
  return (
    <li className={classes.step} data-off={!on}>
      <Checkbox
        color="leaf.6"
        classNames={{ body: classes.tick }}
        aria-label={t('moments.chains.take', { what })}
        checked={on}
        onChange={(event) => desk.take(item, event.currentTarget.checked)}
      />
      <div className={classes.date}>
        <strong>
          {date} {month}
        </strong>
        <span>
          {weekday}
          {item.sort === 'post' && ` ${language === 'id' ? item.time.replace(':', '.') : item.time}`}
        </span>
      </div>
      <div className={classes.what}>
        <div className={classes.name}>
          {what}
          <span className={classes.sort}>
            {item.sort === 'task'
              ? t('moments.chains.task')
              : `${t('moments.chains.post')} · ${t(`moments.chains.aim.${item.aim}`)}`}
          </span>
        </div>
        {item.moved && (
          <p className={classes.about}>
            {t(`moments.chains.moved.${item.moved}`, { day: formatDate(item.wanted, language, today) })}
          </p>
        )}
      </div>
      {item.sort === 'post' && (
        <Select
          className={classes.product}
          size="md"
          aria-label={t('moments.chains.product', { what })}
          data={goods}
          searchable
          allowDeselect={false}
          disabled={!on}
          value={desk.productOf(item)}
          onChange={(id) => id && desk.setProduct(item, id)}
        />
      )}
    </li>
  );
}
