import { Button, Modal, UnstyledButton } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFiles, PhotoDrop, type PhotoResult, RefusedPhotos, Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { Reason, useAction, useLive } from '@/components/ui';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import classes from './editor.module.css';

/** Photos shown at once; each press on "more" shows as many again. */
const PAGE = 48;

interface Props {
  opened: boolean;
  onClose: () => void;
  onPick: (photo: Asset) => void;
}

/** One of the shop's photos, the newest first, or a new one from the computer. */
export function PhotoPicker({ opened, onClose, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('editor.photo.pick')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
    >
      <Photos
        onPick={(photo) => {
          onPick(photo);
          onClose();
        }}
      />
    </Modal>
  );
}

function Photos({ onPick }: { onPick: (photo: Asset) => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [shown, setShown] = useState(PAGE);
  const [refused, setRefused] = useState<PhotoResult['refused']>([]);
  const photos = useLive(() => assets.ofShop(shop.id), [shop.id]);
  const taking = useAction();
  const take = (files: File[]) =>
    void taking.run(async () => {
      const kept = await keepFiles(shop.id, files);
      setRefused(kept.refused);
      const [first] = await assets.many(kept.ids);
      if (first) onPick(first);
    });
  return (
    <div className={classes.looks}>
      <Suspense>
        <PhotoDrop busy={taking.busy} onFiles={take} />
      </Suspense>
      <RefusedPhotos refused={refused} onAgain={() => setRefused([])} />
      <Reason reason={taking.reason} />
      <div className={classes.photos}>
        {photos
          ?.toReversed()
          .slice(0, shown)
          .map((photo) => (
            <UnstyledButton
              key={photo.id}
              className={classes.photo}
              aria-label={t('editor.photo.use', { name: photo.name })}
              onClick={() => onPick(photo)}
            >
              <Thumb assetId={photo.id} alt="" />
            </UnstyledButton>
          ))}
      </div>
      {photos && photos.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('editor.photo.more')}
        </Button>
      )}
    </div>
  );
}
