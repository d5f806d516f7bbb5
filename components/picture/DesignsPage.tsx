import './words';
import { IconBookmark } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PriceNotice } from '@/components/batch';
import { useSession } from '@/components/shell';
import { ChipGroup, Page, PageHeading, Reason, UndoNote, useAction, useLive } from '@/components/ui';
import { designs, posts } from '@/utils/db';
import type { Design, PictureSize, Pictures } from '@/utils/model';
import { ALL_SIZES } from './compose';
import { DesignCard } from './DesignCard';
import classes from './designs.module.css';
import { NewDesign } from './NewDesign';

/** What was done last, with the way back. */
interface Done {
  says: string;
  undo: () => Promise<void>;
}

/** The pictures that the shop keeps: to look at, to download, to use again. */
export function DesignsPage() {
  const { t } = useTranslation();
  const { shop, current } = useSession();
  const kept = useLive(() => designs.ofShop(shop.id), [shop.id]);
  const [size, setSize] = useState<PictureSize>('portrait');
  const [done, setDone] = useState<Done | null>(null);
  const acting = useAction();

  const act = async (action: () => Promise<unknown>, next: Done | null) => {
    if (await acting.run(action)) setDone(next);
  };
  const trash = ({ id, name }: Design) =>
    void act(() => designs.trash(id), {
      says: t('picture.design.trashed', { name: name || t('picture.design.unnamed') }),
      undo: () => designs.restore(id),
    });
  const use = ({ scenes, more }: Pictures, layoutId: string | undefined) => {
    if (!current) return;
    const { post, product } = current;
    const before = { scenes: post.scenes, more: post.more, layoutId: post.layoutId };
    void act(() => posts.change(post.id, { scenes, more, layoutId: layoutId ?? post.layoutId }), {
      says: t('picture.design.used', { name: product.name || t('product.unnamed') }),
      undo: () => posts.change(post.id, before),
    });
  };

  if (!kept) return null;
  return (
    <Page width="wide">
      <PageHeading title={t('studio.desain')} lead={t('picture.design.lead')}>
        {kept.length > 0 && (
          <ChipGroup
            label={t('picture.sizes')}
            chips={ALL_SIZES.map((name) => ({ value: name, label: t(`picture.size.${name}`) }))}
            value={size}
            onChange={setSize}
          />
        )}
      </PageHeading>
      <div>
        <NewDesign />
      </div>
      <Reason reason={acting.reason} />
      <Suspense>
        <PriceNotice />
      </Suspense>
      {kept.length === 0 ? (
        <div className={classes.nothing}>
          <IconBookmark size={40} stroke={1.4} aria-hidden />
          <strong>{t('picture.design.empty')}</strong>
          <p>{t('picture.design.emptyHow')}</p>
        </div>
      ) : (
        <ul className={classes.grid} aria-label={t('picture.design.list')}>
          {kept.toReversed().map((design) => (
            <li key={design.id}>
              <DesignCard
                design={design}
                size={size}
                onUse={current && ((pictures) => use(pictures, design.layoutId))}
                onTrash={() => trash(design)}
              />
            </li>
          ))}
        </ul>
      )}
      {done && (
        <UndoNote onUndo={() => void act(done.undo, null)} onDismiss={() => setDone(null)}>
          {done.says}
        </UndoNote>
      )}
    </Page>
  );
}
