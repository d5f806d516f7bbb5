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

  /** Queues a write behind the ones before it; a refused one is shown, answers false, and blocks no other. */
  const queue = (write: (known: Kept | null) => Promise<Kept>): Promise<boolean> => {
    const before = writes.current;
    let result: Kept | null = null;
    const stored = saving.run(async () => {
      result = await before;
      result = await write(result);
    });
    writes.current = stored.then(() => result);
    return stored;
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

  const save = async (known: Kept | null): Promise<Kept> => {
    const row = await ensure(known);
    await products.change(row.productId, fieldsOfText(latest.current, today()));
    return row;
  };

  return {
    text,
    saving,
    /** Sees to it that what stands in the form is stored, an earlier refusal included; false when refused. */
    keep: () => queue(save),
    edit: (changes: Partial<ProductText>) => {
      latest.current = { ...latest.current, ...changes };
      setText(latest.current);
      void queue(save);
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
