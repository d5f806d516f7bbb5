import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import classes from './better.module.css';

/** Photos beside each other, one of them to be pressed. */
export function PhotoChoice({ ids, onChoose }: { ids: readonly string[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.choose}>
      <legend>{t('better.choose')}</legend>
      {ids.map((id, index) => (
        <UnstyledButton
          key={id}
          className={classes.one}
          aria-label={t('photo.number', { number: index + 1 })}
          onClick={() => onChoose(id)}
        >
          <Thumb assetId={id} size={72} alt="" />
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
