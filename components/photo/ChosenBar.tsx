import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/utils/model';
import classes from './library.module.css';
import { productsOf } from './products-of';

interface Props {
  ids: readonly string[];
  usedBy: (id: string) => readonly Product[];
  onAll: () => void;
  onNone: () => void;
  onTrash: (ids: readonly string[]) => void;
}

/** What can be done with the chosen photos; stays in sight while the list is walked through. */
export function ChosenBar({ ids, usedBy, onAll, onNone, onTrash }: Props) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  const used = productsOf(ids, usedBy).length;
  return (
    <div className={classes.chosen}>
      <div role="status">
        <strong>{t('photos.chosen', { count: ids.length })}</strong>
        {used > 0 && <span>{t('photos.used', { count: used })}</span>}
      </div>
      <Button variant="default" onClick={onAll}>
        {t('photos.chooseAll')}
      </Button>
      <Button variant="default" onClick={onNone}>
        {t('photos.chooseNone')}
      </Button>
      <Button
        variant="default"
        className={classes.bad}
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => onTrash(ids)}
      >
        {t('photos.trash')}
      </Button>
    </div>
  );
}
