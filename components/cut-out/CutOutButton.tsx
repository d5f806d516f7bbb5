import { Button } from '@mantine/core';
import { IconPhotoCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePhoto, PhotoChoice, takeBack } from '@/components/photo-work';
import { UndoNote, useAction } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import { CutReason } from './CutReason';
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
  const [choosing, setChoosing] = useState(false);
  const [photo, setPhoto] = useState<Asset | null>(null);
  const [kept, setKept] = useState<{ from: Asset; made: MadePhoto } | null>(null);
  const opening = useAction();
  const open = (id: string) =>
    void opening.run(async () => {
      setChoosing(false);
      setKept(null);
      const found = await assets.get(id);
      if (found) setPhoto(found);
      else opening.setReason('cut-photo-gone');
    });
  const undo = () =>
    void opening.run(async () => {
      if (kept) await takeBack(kept.from, kept.made);
      setKept(null);
    });
  const [first] = photoIds;
  if (first === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPhotoCircle size={18} aria-hidden />}
        disabled={disabled}
        aria-expanded={photoIds.length > 1 ? choosing : undefined}
        onClick={() => (photoIds.length > 1 ? setChoosing(!choosing) : open(first))}
      >
        {t('cutOut.open')}
      </Button>
      {choosing && <PhotoChoice label={t('cutOut.which')} ids={photoIds} onChoose={open} />}
      <CutReason reason={opening.reason} />
      {kept && (
        <UndoNote onUndo={undo} onDismiss={() => setKept(null)}>
          {t(always ? 'cutOut.savedInProduct' : 'cutOut.saved')}
        </UndoNote>
      )}
      {photo && (
        <Suspense>
          <CutOutDialog
            photo={photo}
            productIds={productIds}
            always={always}
            onClose={() => setPhoto(null)}
            onKept={(made) => {
              setKept({ from: photo, made });
              setPhoto(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
