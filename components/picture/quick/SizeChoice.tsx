import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import { Fold } from '../Fold';

const ALL = Object.keys(PICTURE_SIZES) as PictureSize[];

interface Props {
  sizes: readonly PictureSize[];
  onChange: (sizes: PictureSize[]) => void;
}

/** The sizes that are made; the last one cannot be taken away. */
export function SizeChoice({ sizes, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Fold title={t('picture.made', { count: sizes.length })}>
      {ALL.map((size) => (
        <Checkbox
          key={size}
          color="leaf.6"
          label={t(`picture.size.${size}`)}
          checked={sizes.includes(size)}
          disabled={sizes.length === 1 && sizes.includes(size)}
          onChange={({ currentTarget }) =>
            onChange(ALL.filter((other) => (other === size ? currentTarget.checked : sizes.includes(other))))
          }
        />
      ))}
    </Fold>
  );
}
