import { IconPhotoCircle } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePhoto, takeBack, WorkButton } from '@/components/photo-work';
import './words';

const CutOutDialog = lazy(async () => ({ default: (await import('./CutOutDialog')).CutOutDialog }));

interface Props {
  /** Photos of which one may be cut out; with several, the user says which. */
  photoIds: readonly string[];
  productIds: readonly string[];
  /** The new photo always takes the old one's place in the products. */
  always?: boolean;
  disabled?: boolean;
}

/** The way to a plain background for a photo, and the way back from it. */
export function CutOutButton({ photoIds, productIds, always = false, disabled = false }: Props) {
  const { t } = useTranslation();
  return (
    <WorkButton<MadePhoto>
      label={t('cutOut.open')}
      icon={<IconPhotoCircle size={18} aria-hidden />}
      question={t('cutOut.which')}
      photoIds={photoIds}
      disabled={disabled}
      dialog={(desk) => <CutOutDialog {...desk} productIds={productIds} always={always} />}
      said={() => t(always ? 'cutOut.savedInProduct' : 'cutOut.saved')}
      undo={takeBack}
    />
  );
}
