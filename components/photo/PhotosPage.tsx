import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Page, PageHeading, Reason, useAction, useLive } from '@/components/ui';
import { createFinder } from '@/utils/core/find';
import { assets } from '@/utils/db';
import type { Asset, Product } from '@/utils/model';
import { ChosenBar } from './ChosenBar';
import { IntakeSummary } from './IntakeSummary';
import { type KeptPhotos, keepFiles } from './keep-photos';
import classes from './library.module.css';
import { PhotoDrop } from './PhotoDrop';
import { PhotoGrid } from './PhotoGrid';
import { PhotoSearch } from './PhotoSearch';
import { PhotoView } from './PhotoView';
import { TrashedNote } from './TrashedNote';
import { useChosen } from './use-chosen';

const NO_PRODUCTS: readonly Product[] = [];

/** The photos of a shop, the newest first, and the products that show each. */
async function loadLibrary(shopId: string) {
  const [rows, uses] = await Promise.all([assets.ofShop(shopId), assets.uses(shopId)]);
  return { photos: rows.reverse(), uses };
}

/** Every photo of the current shop: bring in, find, look at, name, throw away. */
export function PhotosPage() {
  const { t } = useTranslation();
  const { id: shopId } = useSession().shop;
  const library = useLive(() => loadLibrary(shopId), [shopId]);
  const [words, setWords] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [trashed, setTrashed] = useState<readonly string[]>([]);
  const [summary, setSummary] = useState<KeptPhotos | null>(null);
  const taking = useAction();
  const trashing = useAction();

  const photos = library?.photos;
  const uses = library?.uses;
  const usedBy = useCallback((id: string) => uses?.get(id) ?? NO_PRODUCTS, [uses]);
  // Made anew with every change: what a photo is found by changes with its products, not only with itself.
  const finder = useMemo(() => {
    const made = createFinder((photo: Asset) => textOf(photo, usedBy(photo.id)));
    made.put(photos ?? []);
    return made;
  }, [photos, usedBy]);
  const found = useMemo(() => finder.find(words), [finder, words]);
  const chosen = useChosen(found);

  const { run: take } = taking;
  const addFiles = useCallback(
    (files: File[]) => {
      setSummary(null);
      void take(async () => {
        const onProgress = ({ kept }: { kept: KeptPhotos }) => setSummary(kept);
        setSummary(await keepFiles(shopId, files, { onProgress }));
      });
    },
    [take, shopId],
  );
  const trash = async (ids: readonly string[]) => {
    if (!(await trashing.run(() => assets.trashMany(ids)))) return;
    setTrashed(ids);
    chosen.clear();
    setOpenId(null);
  };
  const restore = async () => {
    if (await trashing.run(() => assets.restoreMany(trashed))) setTrashed([]);
  };

  if (!photos) return null;
  return (
    <Page width="wide">
      <PageHeading title={t('studio.foto')} lead={t('photos.lead')}>
        {photos.length > 0 && <PhotoSearch words={words} onChange={setWords} />}
      </PageHeading>
      {photos.length === 0 && (
        <div className={classes.empty}>
          <h2>{t('photos.empty')}</h2>
          <p>{t('photos.emptyHint')}</p>
        </div>
      )}
      <PhotoDrop busy={taking.busy} large={photos.length === 0} onFiles={addFiles} />
      {summary && !taking.busy && <IntakeSummary kept={summary} onDismiss={() => setSummary(null)} />}
      <Reason reason={taking.reason ?? trashing.reason} />
      <TrashedNote
        ids={trashed}
        usedBy={usedBy}
        onUndo={() => void restore()}
        onDismiss={() => setTrashed([])}
      />
      <ChosenBar
        ids={chosen.ids}
        usedBy={usedBy}
        onAll={chosen.all}
        onNone={chosen.clear}
        onTrash={(ids) => void trash(ids)}
      />
      {photos.length > 0 && (
        <p className={classes.count} role="status">
          {found.length === 0 ? t('photos.notFound', { words }) : t('photos.count', { count: found.length })}
        </p>
      )}
      <PhotoGrid photos={found} isChosen={chosen.has} onChoose={chosen.toggle} onOpen={setOpenId} />
      <PhotoView
        photo={photos.find(({ id }) => id === openId) ?? null}
        products={openId === null ? NO_PRODUCTS : usedBy(openId)}
        onClose={() => setOpenId(null)}
        onTrash={(id) => void trash([id])}
      />
    </Page>
  );
}

/** A photo is found by its own name and by those of the products that show it: cameras number, they do not name. */
const textOf = (photo: Asset, products: readonly Product[]): string =>
  [photo.name, ...products.map(({ name }) => name)].join(' ');
