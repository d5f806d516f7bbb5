import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import { FAMILIES, type Family } from '@/utils/scene';
import { Candidates } from './Candidates';

type Props = Omit<ComponentProps<typeof Candidates>, 'label' | 'onDrawn'>;

/** Every picture that this product can fill, by what it is for. Only the group that is chosen is drawn. */
export function AllLayouts({ layouts, ...rest }: Props) {
  const { t } = useTranslation();
  const families = FAMILIES.filter((family) => layouts.some((layout) => layout.family === family));
  const [picked, setPicked] = useState<Family>();
  const family = picked && families.includes(picked) ? picked : families[0];
  if (family === undefined) return null;
  return (
    <>
      <ChipGroup
        label={t('picture.families')}
        chips={families.map((value) => ({ value, label: t(`picture.family.${value}`) }))}
        value={family}
        onChange={setPicked}
      />
      <Candidates
        {...rest}
        label={t(`picture.family.${family}`)}
        layouts={layouts.filter((layout) => layout.family === family)}
      />
    </>
  );
}
