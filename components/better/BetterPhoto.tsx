import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePhoto, PhotoChoice, takeBack } from '@/components/photo-work';
import { Note, Reason, UndoNote, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import './words';

const BetterDialog = lazy(async () => ({ default: (await import('./BetterDialog')).BetterDialog }));

interface Props {
  /** The photo; of several, the user says which. */
  assetId: string | readonly string[];
  /** Products that show it, in which the new photo may take its place. */
  productIds?: readonly string[];
  /** The new photo takes the old one's place in the products without being asked. */
  always?: boolean;
  disabled?: boolean;
  /** Told which photo takes the place of which; when it is taken back, the other way round. */
  onDone?: (newAssetId: string, oldAssetId: string) => void;
}

/** The way to a better photo, and the way back from it. */
export function BetterPhoto({ assetId, productIds = [], always = false, disabled = false, onDone }: Props) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const [photo, setPhoto] = useState<Asset | null>(null);
  const [kept, setKept] = useState<{ shown: Asset; made: MadePhoto; focusOnly: boolean } | null>(null);
  const opening = useAction();
  const ids = typeof assetId === 'string' ? [assetId] : assetId;
  const open = (id: string) =>
    void opening.run(async () => {
      setChoosing(false);
      setKept(null);
      const found = await assets.get(id);
      if (found) setPhoto(found);
      else opening.setReason('better-gone');
    });
  const undo = () =>
    void opening.run(async () => {
      if (!kept) return;
      const { shown, made, focusOnly } = kept;
      if (focusOnly) await assets.change(shown.id, { focus: shown.focus });
      else await takeBack(shown, made);
      setKept(null);
      if (!focusOnly) onDone?.(shown.id, made.assetId);
    });
  const [first] = ids;
  if (first === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconWand size={18} aria-hidden />}
        disabled={disabled}
        aria-expanded={ids.length > 1 ? choosing : undefined}
        onClick={() => (ids.length > 1 ? setChoosing(!choosing) : open(first))}
      >
        {t('better.open')}
      </Button>
      {choosing && <PhotoChoice label={t('better.choose')} ids={ids} onChoose={open} />}
      {opening.reason === 'better-gone' ? (
        <Note tone="bad">{t('photos.gone')}</Note>
      ) : (
        <Reason reason={opening.reason} />
      )}
      {kept && (
        <UndoNote onUndo={undo} onDismiss={() => setKept(null)}>
          {t(
            kept.focusOnly
              ? 'better.savedFocus'
              : kept.made.productIds.length > 0 || onDone
                ? 'better.savedInProduct'
                : 'better.saved',
          )}
        </UndoNote>
      )}
      {photo && (
        <Suspense>
          <BetterDialog
            photo={photo}
            productIds={productIds}
            always={always}
            onClose={() => setPhoto(null)}
            onKept={(made, focusOnly) => {
              setKept({ shown: photo, made, focusOnly });
              setPhoto(null);
              if (!focusOnly) onDone?.(made.assetId, photo.id);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
