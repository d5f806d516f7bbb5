import { UnstyledButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { posts, products } from '@/utils/db';
import { useBoard } from './board-context';
import classes from './calendar.module.css';
import { carriedEntry, ENTRY, SHELVED } from './carried';

/** How many lie on the shelf at once; older ones wait until these have a day. */
const SHELF = 24;

async function loadShelf(shopId: string) {
  const { rows, total } = await posts.undated(shopId, SHELF);
  const goods = new Map(
    (await products.many(rows.map((post) => post.productId))).map((row) => [row.id, row]),
  );
  const items = rows.flatMap(({ id, state, productId }) => {
    const product = goods.get(productId);
    return product ? [{ id, state, title: product.name, photoId: product.photoIds[0] }] : [];
  });
  return { items, more: total - rows.length };
}

interface Props {
  picked: string | null;
  onPick: (item: { id: string; title: string } | null) => void;
  /** A planned post was dragged here: it loses its day. */
  onReturned: (id: string) => void;
}

/**
 * Ideas and drafts without a day: drag one onto the calendar, press it and then a day, or M for the dialog. What is
 * dragged back here loses its day.
 */
export function Shelf({ picked, onPick, onReturned }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { askMove } = useBoard();
  const [over, setOver] = useState(false);
  const shelf = useLive(() => loadShelf(shop.id), [shop.id]);
  if (!shelf) return null;
  // What the schedule drags says so by this type; things of other pages stay out.
  const isEvent = (event: DragEvent) => event.dataTransfer.types.includes(ENTRY);
  const onDrop = (event: DragEvent) => {
    setOver(false);
    if (!isEvent(event)) return;
    event.preventDefault();
    const id = carriedEntry(event.dataTransfer);
    if (id !== null) onReturned(id);
  };
  return (
    <section
      aria-label={t('calendar.shelf')}
      className={classes.shelf}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!isEvent(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{t('calendar.shelf')}</h2>
      {shelf.items.length === 0 ? (
        <p>{t('calendar.shelfEmpty')}</p>
      ) : (
        <div className={classes.shelfRow}>
          {shelf.items.map(({ id, state, title, photoId }) => (
            <UnstyledButton
              key={id}
              className={classes.draft}
              draggable
              aria-pressed={picked === id}
              data-shelf-id={id}
              onDragStart={(event) => event.dataTransfer.setData(SHELVED, JSON.stringify({ id, title }))}
              onKeyDown={(event) => {
                if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                askMove({ kind: 'post', id, title });
              }}
              onClick={() => onPick(picked === id ? null : { id, title })}
            >
              <Thumb assetId={photoId} size={40} alt="" />
              <span>
                {title || t('product.unnamed')}
                <small>{t(`calendar.state.${state}`)}</small>
              </span>
            </UnstyledButton>
          ))}
          {shelf.more > 0 && (
            <span className={classes.shelfMore}>{t('calendar.shelfMore', { count: shelf.more })}</span>
          )}
        </div>
      )}
    </section>
  );
}
