import { IconWand } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack, WorkButton } from '@/components/photo-work';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import type { Bettered } from './keep-better';
import './words';

const BetterDialog = lazy(async () => ({ default: (await import('./BetterDialog')).BetterDialog }));

interface Props {
  /** Photos of which one may be bettered; with several, the user says which. */
  photoIds: readonly string[];
  /** Products that show it, in which the new photo may take its place. */
  productIds?: readonly string[];
  /** The new photo takes the old one's place in the products without being asked. */
  always?: boolean;
  disabled?: boolean;
  /** Told which photo takes the place of which; when it is taken back, the other way round. */
  onDone?: (newAssetId: string, oldAssetId: string) => void;
}

/** The way to a better photo, and the way back from it. */
export function BetterPhoto({ photoIds, productIds = [], always = false, disabled = false, onDone }: Props) {
  const { t } = useTranslation();
  const undo = async (photo: Asset, { made }: Bettered) => {
    if (made === null) return assets.change(photo.id, { focus: photo.focus });
    await takeBack(photo, made);
    onDone?.(photo.id, made.assetId);
  };
  return (
    <WorkButton<Bettered>
      label={t('better.open')}
      icon={<IconWand size={18} aria-hidden />}
      question={t('better.choose')}
      photoIds={photoIds}
      disabled={disabled}
      dialog={(desk) => (
        <BetterDialog
          {...desk}
          productIds={productIds}
          always={always}
          onKept={(work) => {
            desk.onKept(work);
            if (work.made) onDone?.(work.made.assetId, desk.photo.id);
          }}
        />
      )}
      said={({ made }) =>
        t(
          made === null
            ? 'better.savedFocus'
            : made.productIds.length > 0 || onDone
              ? 'better.savedInProduct'
              : 'better.saved',
        )
      }
      undo={undo}
    />
  );
}
