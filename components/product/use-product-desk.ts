import { useRef, useState } from 'react';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import type { Post, Product } from '@/utils/model';
import { fieldsOfText, type ProductText } from './product-text';

export interface Kept {
  postId: string;
  productId: string;
}

/**
 * The form's words, written through to the database as they are typed: the first keystroke makes the draft,
 * later ones change it, one after the other. So closing the panel at any moment loses nothing.
 */
export function useProductDesk(initial: ProductText, kept: Kept | null, sourceUrl: string | undefined) {
  const { shop } = useSession();
  const [text, setText] = useState(initial);
  const latest = useRef(text);
  const writes = useRef<Promise<Kept | null>>(Promise.resolve(kept));
  const saving = useAction();

  const today = () => localTime(shop.zone, Date.now()).day;

  /** Queues a write behind the ones before it; a refused one is shown and does not block the next. */
  const queue = (write: (known: Kept | null) => Promise<Kept>): Promise<Kept | null> => {
    const before = writes.current;
    let result: Kept | null = null;
    const next = saving
      .run(async () => {
        result = await before;
        result = await write(result);
      })
      .then(() => result);
    writes.current = next;
    return next;
  };

  const ensure = async (known: Kept | null): Promise<Kept> => {
    if (known) return known;
    const post: Post = await posts.start(shop, {
      ...fieldsOfText(latest.current, today()),
      photoIds: [],
      sourceUrl,
    });
    return { postId: post.id, productId: post.productId };
  };

  return {
    text,
    saving,
    /** Sees to it that the draft exists; null when the database refused. */
    keep: () => queue(ensure),
    edit: (changes: Partial<ProductText>) => {
      latest.current = { ...latest.current, ...changes };
      setText(latest.current);
      void queue(async (known) => {
        const row = await ensure(known);
        await products.change(row.productId, fieldsOfText(latest.current, today()));
        return row;
      });
    },
    setPhotos: (change: (ids: Product['photoIds']) => string[]) =>
      queue(async (known) => {
        const row = await ensure(known);
        const product = await products.get(row.productId);
        await products.change(row.productId, { photoIds: change(product?.photoIds ?? []) });
        return row;
      }),
  };
}
