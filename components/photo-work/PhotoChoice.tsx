import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import classes from './photo-work.module.css';

interface Props {
  /** The question. */
  label: string;
  ids: readonly string[];
  onChoose: (id: string) => void;
}

/** Photos beside each other, one of them to be pressed. */
export function PhotoChoice({ label, ids, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.choose}>
      <legend>{label}</legend>
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
