import { Button, Skeleton, Stack } from '@mantine/core';
import { type Ref, Suspense, useEffect, useImperativeHandle, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CutOutButton } from '@/components/cut-out';
import { CutPhoto, KeptPhotos, PagePhotos, PhotoDrop, RefusedPhotos } from '@/components/photo';
import { useSession } from '@/components/shell';
import { BottomBar, Note, Reason } from '@/components/ui';
import { posts } from '@/utils/db';
import type { Post, Product, Reading } from '@/utils/model';
import { ProductFieldset } from './ProductFieldset';
import { EMPTY_TEXT, type ProductFields, readFromOf, textOfReading } from './product-text';
import { isSoldOut } from './runners-up';
import type { ProductForm } from './take-text';
import { useProductDesk } from './use-product-desk';
import { MOST_PHOTOS, useProductPhotos } from './use-product-photos';
import { useTicked } from './use-ticked';

interface Props {
  /** What was read from the page, null when it is typed by hand. */
  reading: Reading | null;
  kept: { post: Post; product: Product } | null;
  /** Called before a product that is not begun yet is stored. */
  onBegin: () => void;
  onDone: () => void;
  /** Where text from elsewhere on the screen is handed to the open form. */
  form?: Ref<ProductForm>;
}

/** What is being sold: read from the page or typed, and open to correction. */
export function ProductScreen({ reading, kept, onBegin, onDone, form }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const make = async (fields: ProductFields) => {
    onBegin();
    const readFrom = reading ? { readFrom: readFromOf(reading), sourceUrl: reading.url || undefined } : {};
    return (await posts.start(shop, { ...fields, photoIds: [], ...readFrom })).productId;
  };
  const desk = useProductDesk({
    product: kept?.product ?? null,
    text: reading ? textOfReading(reading) : EMPTY_TEXT,
    make,
  });
  useImperativeHandle(form, () => ({ reword: (change) => desk.edit(change(desk.text)) }));
  const photos = useProductPhotos(desk);
  const photoIds = desk.row?.photoIds ?? [];
  const pagePhotos = (reading?.images ?? []).map((url, index) => ({
    url,
    thumb: reading?.thumbs?.[index] ?? null,
  }));
  const [chosen, setChosen] = useTicked(reading);
  const offered =
    photoIds.length === 0 ? pagePhotos : pagePhotos.filter(({ url }) => photos.missed.includes(url));

  const [made, setMade] = useState(false);
  // Whoever comes next looks at what lies on the desk, which hears of the photos a moment after they are stored.
  const { row } = desk;
  const known = kept && row && kept.product.id === row.id && kept.product.updatedAt >= row.updatedAt;
  useEffect(() => {
    if (made && known) onDone();
  }, [made, known, onDone]);

  const addFiles = (files: File[]) => void photos.takeFiles(files);
  const done = async () => {
    const wanted = offered.map(({ url }) => url).filter((url) => chosen.includes(url));
    if (!(await desk.keep())) return;
    if (wanted.length === 0) setMade(true);
    else await takeFromPage(wanted);
  };
  // What cannot be had stays on offer but unticked, so that the next press goes on without it.
  const takeFromPage = async (urls: readonly string[]) => {
    const missed = await photos.takeFromPage(urls);
    if (missed?.length === 0) setMade(true);
    else if (missed) setChosen((before) => before.filter((url) => !missed.includes(url)));
  };
  return (
    <>
      <Stack gap="md">
        <KeptPhotos ids={photoIds} onChange={(ids) => void photos.put(ids)} />
        {desk.row && photoIds.length > 0 && (
          <Suspense>
            <CutOutButton photoIds={photoIds} productIds={[desk.row.id]} always />
          </Suspense>
        )}
        <PagePhotos
          photos={offered}
          chosen={chosen}
          missed={photos.missed}
          most={MOST_PHOTOS - photoIds.length}
          onChange={setChosen}
        />
        <RefusedPhotos
          refused={photos.refused}
          onAgain={(urls) => void takeFromPage(urls)}
          onCut={(file) => addFiles([file])}
        />
        <Suspense fallback={<Skeleton height={64} radius="md" />}>
          <PhotoDrop busy={photos.taking.busy} onFiles={addFiles} />
        </Suspense>
        <CutPhoto onPhoto={(file) => addFiles([file])} />
        {isSoldOut(reading) && <Note tone="info">{t('page.soldOut')}</Note>}
        <ProductFieldset text={desk.text} reading={reading} onEdit={desk.edit} />
        <Reason reason={desk.saving.reason ?? photos.taking.reason} />
      </Stack>
      <BottomBar>
        <Button
          fullWidth
          loading={photos.taking.busy || made}
          disabled={desk.text.name.trim() === ''}
          onClick={() => void done()}
        >
          {t('product.make')}
        </Button>
      </BottomBar>
    </>
  );
}
