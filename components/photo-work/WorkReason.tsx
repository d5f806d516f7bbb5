import { useTranslation } from 'react-i18next';
import { Note, Reason } from '@/components/ui';

/** Why a photo cannot be worked on: its row or its bytes are not stored any more. */
export const PHOTO_LOST = 'work-photo-lost';

/** The sentence for a reason, of {@link PHOTO_LOST} too. */
export function WorkReason({ reason }: { reason: string | null }) {
  const { t } = useTranslation();
  return reason === PHOTO_LOST ? <Note tone="bad">{t('photos.gone')}</Note> : <Reason reason={reason} />;
}
