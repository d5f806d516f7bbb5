import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import classes from './batch.module.css';

const ALL = Object.keys(PICTURE_SIZES) as PictureSize[];

interface Props {
  sizes: readonly PictureSize[];
  onChange: (sizes: readonly PictureSize[]) => void;
}

/** The sizes to make, any of them; the last one cannot be taken away. */
export function SizeChips({ sizes, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (size: PictureSize) => {
    const next = ALL.filter((other) => sizes.includes(other) !== (other === size));
    if (next.length > 0) onChange(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips stand in a row; a fieldset's legend would not.
    <div role="group" className={classes.chips} aria-label={t('picture.sizes')}>
      {ALL.map((size) => {
        const on = sizes.includes(size);
        return (
          <UnstyledButton key={size} className={classes.chip} aria-pressed={on} onClick={() => toggle(size)}>
            {on && <IconCheck size={16} stroke={3} aria-hidden />} {t(`picture.size.${size}`)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
