import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './photo.module.css';
import { Thumb } from './Thumb';

/** The photos that a product has, the main one first. Taking one off leaves it in the shop's library. */
export function KeptPhotos({ ids, onChange }: { ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <div className={classes.grid}>
      {ids.map((id, index) => (
        <div key={id} className={classes.pick}>
          <Thumb assetId={id} alt={t('photo.number', { number: index + 1 })} />
          <CloseButton
            className={classes.remove}
            size="sm"
            variant="filled"
            aria-label={t('photo.remove', { number: index + 1 })}
            onClick={() => onChange(ids.filter((other) => other !== id))}
          />
        </div>
      ))}
    </div>
  );
}
