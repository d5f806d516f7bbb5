import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import type { Choice } from '@/utils/db/exchange';
import { formatDay, formatNumber } from '@/utils/i18n';
import { TABLE_NAMES } from '@/utils/model';
import { Differences } from './Differences';
import classes from './data.module.css';
import type { Opened } from './use-restore';

interface Props {
  opened: Opened;
  choices: ReadonlyMap<string, Choice>;
  onChoose: (keys: readonly string[], choice: Choice) => void;
  onApply: (mode: 'merge' | 'replace') => void;
  onClose: () => void;
}

/** The dry run: what the file holds and what would become of what is here. */
export function ImportReview({ opened, choices, onChoose, onApply, onClose }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const { plan, incoming, madeAt, shops } = opened;
  const isPack = incoming.shopId !== null;
  const when = formatDay(localTime(shop.zone, madeAt).day, language);
  const differing = plan.changes.filter(({ fate }) => fate !== 'added');
  const replacing = mode === 'replace' && !isPack;
  const shown = TABLE_NAMES.filter((name) => {
    const { added, changed, same, onlyHere } = plan.numbers[name];
    return added + changed + same + onlyHere > 0;
  });
  return (
    <div className={classes.review}>
      <strong>
        {isPack
          ? t('data.packOf', { shop: shops[0]?.name || t('shop.unnamed'), when })
          : t('data.backupOf', { count: shops.length, when })}
      </strong>
      {!isPack && (
        <SegmentedControl
          aria-label={t('data.how')}
          value={mode}
          onChange={(value) => setMode(value as typeof mode)}
          data={[
            { value: 'merge', label: t('data.merge') },
            { value: 'replace', label: t('data.replace') },
          ]}
        />
      )}
      {replacing && <Note tone="bad">{t('data.replaceWarn')}</Note>}
      <table className={classes.numbers}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('data.added')}</th>
            <th scope="col">{t(replacing ? 'data.replaced' : 'data.changed')}</th>
            <th scope="col">{t('data.same')}</th>
            <th scope="col">{t(replacing ? 'data.removed' : 'data.onlyHere')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`data.table.${name}`)}</th>
              <td>{formatNumber(plan.numbers[name].added, language)}</td>
              <td>{formatNumber(plan.numbers[name].changed, language)}</td>
              <td>{formatNumber(plan.numbers[name].same, language)}</td>
              <td>{formatNumber(plan.numbers[name].onlyHere, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!replacing && differing.length > 0 && (
        <Differences changes={differing} choices={choices} onChoose={onChoose} />
      )}
      <div className={classes.buttons}>
        <Button
          color={replacing ? 'red.9' : undefined}
          onClick={() => onApply(replacing ? 'replace' : 'merge')}
        >
          {t(replacing ? 'data.doReplace' : isPack ? 'data.doPack' : 'data.doMerge')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('data.cancel')}
        </Button>
      </div>
    </div>
  );
}
