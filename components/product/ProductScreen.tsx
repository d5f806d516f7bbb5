import { Button, Skeleton, Stack } from '@mantine/core';
import { Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  KeptPhotos,
  keepFiles,
  keepFromPage,
  PagePhotos,
  PhotoDrop,
  type PhotoResult,
  RefusedPhotos,
} from '@/components/photo';
import { useSession } from '@/components/shell';
import { BottomBar, Reason, useAction, useLive } from '@/components/ui';
import { products } from '@/utils/db';
import type { Post, Product, Reading } from '@/utils/model';
import { ProductFieldset } from './ProductFieldset';
import { EMPTY_TEXT, textOfProduct, textOfReading } from './product-text';
import { useProductDesk } from './use-product-desk';

/** Photos ticked before the user chooses: what the layouts can show at once. */
const FIRST_PHOTOS = 4;

interface Props {
  /** What was read from the page, null when it is typed by hand. */
  reading: Reading | null;
  kept: { post: Post; product: Product } | null;
  onDone: () => void;
}

/** What is being sold: read from the page or typed, and open to correction. */
export function ProductScreen({ reading, kept, onDone }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const initial = kept ? textOfProduct(kept.product) : reading ? textOfReading(reading) : EMPTY_TEXT;
  const desk = useProductDesk(
    initial,
    kept && { postId: kept.post.id, productId: kept.product.id },
    reading?.url,
  );
  const product = useLive(() => (kept ? products.get(kept.product.id) : undefined), [kept?.product.id]);
  const photoIds = product?.photoIds ?? [];
  const pagePhotos = (reading?.images ?? []).map((url, index) => ({
    url,
    thumb: reading?.thumbs?.[index] ?? null,
  }));
  const [chosen, setChosen] = useState(() => pagePhotos.slice(0, FIRST_PHOTOS).map(({ url }) => url));
  const [refused, setRefused] = useState<PhotoResult['refused']>([]);
  const taking = useAction();
  const { setPhotos } = desk;

  /** Adds what could be taken to the product; the rest is told. True when nothing was refused. */
  const take = useCallback(
    async (photos: Promise<PhotoResult>): Promise<boolean> => {
      let all = false;
      await taking.run(async () => {
        const { ids, refused: notTaken } = await photos;
        const stored =
          ids.length === 0 || (await setPhotos((before) => [...new Set([...before, ...ids])].slice(0, 20)));
        setRefused(notTaken);
        all = stored && notTaken.length === 0;
      });
      return all;
    },
    [taking.run, setPhotos],
  );

  const addFiles = (files: File[]) => void take(keepFiles(shop.id, files));
  const done = async () => {
    const wanted = photoIds.length === 0 ? chosen : [];
    if (!(await desk.keep())) return;
    if (wanted.length === 0 || (await take(keepFromPage(shop.id, wanted)))) onDone();
  };
  const retry = async (urls: string[]) => {
    if (await take(keepFromPage(shop.id, urls))) onDone();
  };

  const fromPage = photoIds.length === 0 && pagePhotos.length > 0;
  return (
    <>
      <Stack gap="md">
        {fromPage && <PagePhotos photos={pagePhotos} chosen={chosen} onChange={setChosen} />}
        <KeptPhotos ids={photoIds} onChange={(ids) => void desk.setPhotos(() => ids)} />
        <RefusedPhotos refused={refused} onAllowed={(urls) => void retry(urls)} />
        <Suspense fallback={<Skeleton height={64} radius="md" />}>
          <PhotoDrop busy={taking.busy} onFiles={addFiles} />
        </Suspense>
        <ProductFieldset text={desk.text} reading={kept ? null : reading} onEdit={desk.edit} />
        <Reason reason={desk.saving.reason ?? taking.reason} />
      </Stack>
      <BottomBar>
        <Button
          fullWidth
          loading={taking.busy}
          disabled={desk.text.name.trim() === ''}
          onClick={() => void done()}
        >
          {t('product.make')}
        </Button>
      </BottomBar>
    </>
  );
}
