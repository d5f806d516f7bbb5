import { Button } from '@mantine/core';
import { IconPackage, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './library.module.css';

/** In place of the list: how to get a first product, or how to find one of those there are. */
export function NothingFound({ empty, onClear }: { empty: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  const Icon = empty ? IconPackage : IconSearch;
  return (
    <div className={classes.nothing}>
      <Icon size={40} stroke={1.4} aria-hidden />
      <strong>{t(empty ? 'products.empty' : 'products.none')}</strong>
      <p>{t(empty ? 'products.emptyHow' : 'products.noneHow')}</p>
      {!empty && (
        <Button variant="default" onClick={onClear}>
          {t('products.clear')}
        </Button>
      )}
    </div>
  );
}
