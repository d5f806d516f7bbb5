import { CloseButton, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './photo.module.css';
import { Thumb } from './Thumb';

/**
 * The photos that a product has, the main one first; a press on another makes it the main one. Taking one off
 * leaves it in the shop's library.
 */
export function KeptPhotos({ ids, onChange }: { ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <div className={classes.grid}>
      {ids.map((id, index) => (
        <div key={id} className={classes.pick}>
          {index === 0 ? (
            <Thumb assetId={id} alt={t('photo.number', { number: 1 })} />
          ) : (
            <UnstyledButton
              className={classes.makeMain}
              aria-label={t('products.makeMain', { number: index + 1 })}
              onClick={() => onChange([id, ...ids.filter((other) => other !== id)])}
            >
              <Thumb assetId={id} alt="" />
            </UnstyledButton>
          )}
          {index === 0 && ids.length > 1 && <span className={classes.main}>{t('products.mainPhoto')}</span>}
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
