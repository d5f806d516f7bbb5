import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { posts, products } from '@/utils/db';
import classes from './calendar.module.css';

/** How many drafts lie on the shelf at once; older ones wait until these have a day. */
const SHELF = 8;

async function loadShelf(shopId: string) {
  const drafts = await posts.lastDrafts(shopId, SHELF);
  const rows = new Map(
    (await products.many(drafts.map((post) => post.productId))).map((row) => [row.id, row]),
  );
  return drafts.flatMap((post) => {
    const product = rows.get(post.productId);
    return product ? [{ post, product }] : [];
  });
}

/** Drafts without a day: drag one onto the calendar, or press it and then a day. */
export function DraftShelf({
  picked,
  onPick,
}: {
  picked: string | null;
  onPick: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const drafts = useLive(() => loadShelf(shop.id), [shop.id]);
  if (!drafts || drafts.length === 0) return null;
  return (
    <section aria-label={t('calendar.shelf')} className={classes.shelf}>
      <h2>{t('calendar.shelf')}</h2>
      <div className={classes.shelfRow}>
        {drafts.map(({ post, product }) => (
          <UnstyledButton
            key={post.id}
            className={classes.draft}
            draggable
            aria-pressed={picked === post.id}
            onDragStart={(event) => event.dataTransfer.setData('text/plain', post.id)}
            onClick={() => onPick(picked === post.id ? null : post.id)}
          >
            <Thumb assetId={product.photoIds[0]} size={40} alt="" />
            <span>{product.name || t('product.unnamed')}</span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}
