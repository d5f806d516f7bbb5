import { Button, Skeleton, Stack } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptPhotos, PagePhotos, PhotoDrop, RefusedPhotos } from '@/components/photo';
import { useSession } from '@/components/shell';
import { BottomBar, Reason } from '@/components/ui';
import { posts } from '@/utils/db';
import type { Post, Product, Reading } from '@/utils/model';
import { ProductFieldset } from './ProductFieldset';
import { EMPTY_TEXT, type ProductFields, readFromOf, textOfReading } from './product-text';
import { useProductDesk } from './use-product-desk';
import { useProductPhotos } from './use-product-photos';

/** Photos ticked before the user chooses: what the layouts can show at once. */
const FIRST_PHOTOS = 4;

interface Props {
  /** What was read from the page, null when it is typed by hand. */
  reading: Reading | null;
  kept: { post: Post; product: Product } | null;
  /** Called before a product that is not begun yet is stored. */
  onBegin: () => void;
  onDone: () => void;
}

/** What is being sold: read from the page or typed, and open to correction. */
export function ProductScreen({ reading, kept, onBegin, onDone }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const make = async (fields: ProductFields) => {
    onBegin();
    const readFrom = reading ? { readFrom: readFromOf(reading), sourceUrl: reading.url } : {};
    return (await posts.start(shop, { ...fields, photoIds: [], ...readFrom })).productId;
  };
  const desk = useProductDesk({
    product: kept?.product ?? null,
    text: reading ? textOfReading(reading) : EMPTY_TEXT,
    make,
  });
  const photos = useProductPhotos(desk);
  const photoIds = desk.row?.photoIds ?? [];
  const pagePhotos = (reading?.images ?? []).map((url, index) => ({
    url,
    thumb: reading?.thumbs?.[index] ?? null,
  }));
  const [chosen, setChosen] = useState(() => pagePhotos.slice(0, FIRST_PHOTOS).map(({ url }) => url));

  const addFiles = (files: File[]) => void photos.takeFiles(files);
  const done = async () => {
    const wanted = photoIds.length === 0 ? chosen : [];
    if (!(await desk.keep())) return;
    if (wanted.length === 0 || (await photos.takeFromPage(wanted))) onDone();
  };
  const retry = async (urls: string[]) => {
    if (await photos.takeFromPage(urls)) onDone();
  };

  const fromPage = photoIds.length === 0 && pagePhotos.length > 0;
  return (
    <>
      <Stack gap="md">
        {fromPage && <PagePhotos photos={pagePhotos} chosen={chosen} onChange={setChosen} />}
        <KeptPhotos ids={photoIds} onChange={(ids) => void photos.put(ids)} />
        <RefusedPhotos refused={photos.refused} onAllowed={(urls) => void retry(urls)} />
        <Suspense fallback={<Skeleton height={64} radius="md" />}>
          <PhotoDrop busy={photos.taking.busy} onFiles={addFiles} />
        </Suspense>
        <ProductFieldset text={desk.text} reading={kept ? null : reading} onEdit={desk.edit} />
        <Reason reason={desk.saving.reason ?? photos.taking.reason} />
      </Stack>
      <BottomBar>
        <Button
          fullWidth
          loading={photos.taking.busy}
          disabled={desk.text.name.trim() === ''}
          onClick={() => void done()}
        >
          {t('product.make')}
        </Button>
      </BottomBar>
    </>
  );
}
