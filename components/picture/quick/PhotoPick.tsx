import { UnstyledButton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BetterPhoto } from '@/components/better';
import { CutOutButton } from '@/components/cut-out';
import { Thumb } from '@/components/photo';
import classes from './quick.module.css';

interface Props {
  /** All photos that may go into the picture, in the product's order. */
  ids: readonly string[];
  /** Those that do, the main one first. */
  chosen: readonly string[];
  productId: string;
  onChange: (ids: string[]) => void;
}

/** Which photos go into the picture, numbered in the order in which they were tapped, and how to better them; one always stays. */
export function PhotoPick({ ids, chosen, productId, onChange }: Props) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  const toggle = (id: string) => {
    if (!chosen.includes(id)) onChange([...chosen, id]);
    else if (chosen.length > 1) onChange(chosen.filter((other) => other !== id));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend into its border.
    <div role="group" aria-label={t('picture.photos')}>
      <p className={classes.label} aria-hidden>
        {t('picture.photos')}
      </p>
      {ids.length > 1 && (
        <div className={classes.photos}>
          {ids.map((id, index) => {
            const place = chosen.indexOf(id) + 1;
            return (
              <UnstyledButton
                key={id}
                className={classes.photo}
                aria-pressed={place > 0}
                aria-label={t('photo.number', { number: index + 1 })}
                onClick={() => toggle(id)}
              >
                <Thumb assetId={id} size={56} alt="" />
                {place > 0 && <span className={classes.place}>{place}</span>}
              </UnstyledButton>
            );
          })}
        </div>
      )}
      <div className={classes.mend}>
        <Suspense fallback={null}>
          <BetterPhoto photoIds={chosen} productIds={[productId]} always />
          <CutOutButton photoIds={chosen} productIds={[productId]} always />
        </Suspense>
      </div>
    </div>
  );
}
