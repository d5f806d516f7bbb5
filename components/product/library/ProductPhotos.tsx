import { Button, Skeleton, Stack } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetterPhoto } from '@/components/better';
import { CutOutButton } from '@/components/cut-out';
import { KeptPhotos, PhotoDrop, RefusedPhotos } from '@/components/photo';
import { Reason } from '@/components/ui';
import type { ProductDesk } from '../use-product-desk';
import { useProductPhotos } from '../use-product-photos';
import { LibraryPicker } from './LibraryPicker';
import classes from './library.module.css';

/** The product's photos, the main one first: added from the computer or from those that the shop has. */
export function ProductPhotos({ desk }: { desk: ProductDesk }) {
  const { t } = useTranslation();
  const photos = useProductPhotos(desk);
  const [picking, setPicking] = useState(false);
  const ids = desk.row?.photoIds ?? [];
  return (
    <Stack gap="sm" role="group" aria-label={t('products.photos')}>
      <span className={classes.label}>{t('products.photos')}</span>
      <KeptPhotos ids={ids} onChange={(next) => void photos.put(next)} />
      {desk.row && ids.length > 0 && (
        <Suspense>
          <CutOutButton photoIds={ids} productIds={[desk.row.id]} always />
          <BetterPhoto photoIds={ids} productIds={[desk.row.id]} always />
        </Suspense>
      )}
      <RefusedPhotos refused={photos.refused} onAgain={(urls) => void photos.takeFromPage(urls)} />
      <Reason reason={photos.taking.reason} />
      {picking && (
        <LibraryPicker
          chosen={ids}
          onToggle={(id) =>
            void (ids.includes(id) ? photos.put(ids.filter((other) => other !== id)) : photos.add([id]))
          }
        />
      )}
      <Button variant="default" aria-expanded={picking} onClick={() => setPicking(!picking)}>
        {t(picking ? 'products.libraryClose' : 'products.library')}
      </Button>
      <Suspense fallback={<Skeleton height={64} radius="md" />}>
        <PhotoDrop busy={photos.taking.busy} onFiles={(files) => void photos.takeFiles(files)} />
      </Suspense>
    </Stack>
  );
}
