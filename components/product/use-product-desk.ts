import { useRef, useState } from 'react';
import { useSession } from '@/components/shell';
import { useAction, useLive } from '@/components/ui';
// By its own path: the panel opens without the rest of the calendar.
import { localTime } from '@/utils/calendar/local-time';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';
import {
  changesOf,
  fieldsOfText,
  type ProductChanges,
  type ProductFields,
  type ProductText,
  textOfProduct,
} from './product-text';

export interface DeskSubject {
  /** The product as it was when the form opened; null for one that is not begun yet. */
  product: Product | null;
  /** What stands in the form of a product that is not begun yet. */
  text: ProductText;
  /** Makes the product's row; answers its id. */
  make: (fields: ProductFields) => Promise<string>;
}

/** Of two copies of a row the newer one; every change of ours makes `updatedAt` later. */
const newer = (one: Product | null | undefined, other: Product | null): Product | null =>
  one && other ? (one.updatedAt >= other.updatedAt ? one : other) : (one ?? other);

/** What `typed` holds beyond what `row` holds already. */
const notIn = (row: Product, typed: Partial<ProductText>): Partial<ProductText> => {
  const stored = textOfProduct(row);
  return Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => stored[field as keyof ProductText] !== value),
  );
};

/**
 * A product's form: what stands in the database, with what has been typed since laid over it. Each keystroke
 * is written through, its own field only and one after the other, the first one making the row. So closing
 * the window at any moment loses nothing, and two windows on the same product show and keep each other's work.
 */
export function useProductDesk({ product, text: initial, make }: DeskSubject) {
  const { shop } = useSession();
  const [id, setId] = useState(product?.id ?? null);
  const [typed, setTyped] = useState<Partial<ProductText>>({});
  const [written, setWritten] = useState<Product | null>(product);
  const unsaved = useRef<Partial<ProductText>>({});
  const writes = useRef(Promise.resolve(id));
  const saving = useAction();
  const live = useLive(async () => ({ id, row: id === null ? null : await products.get(id) }), [id]);

  const row = newer(live?.id === id ? live.row : null, written);
  const today = () => localTime(shop.zone, Date.now()).day;

  /** Queues a write behind the ones before it; a refused one is shown, answers false, and blocks no other. */
  const queue = (write: (id: string) => Promise<Product | null>): Promise<boolean> => {
    const before = writes.current;
    let known: string | null = null;
    const stored = saving.run(async () => {
      known = await before;
      if (known === null) {
        known = await make(fieldsOfText({ ...initial, ...unsaved.current }, today()));
        setId(known);
      }
      const result = await write(known);
      if (result === null) return;
      setWritten(result);
      setTyped((typed) => notIn(result, { ...typed, ...unsaved.current }));
    });
    writes.current = stored.then(() => known);
    return stored;
  };

  const save = async (known: string): Promise<Product | null> => {
    const sent = { ...unsaved.current };
    if (Object.keys(sent).length === 0) return null;
    const result = await products.edit(known, (row) => changesOf(row, sent, today()));
    for (const field of Object.keys(sent) as (keyof ProductText)[]) {
      if (unsaved.current[field] === sent[field]) delete unsaved.current[field];
    }
    return result;
  };

  return {
    id,
    row,
    text: { ...(row ? textOfProduct(row) : initial), ...typed },
    saving,
    /** True once the product lies in the trash, or is not there at all. */
    gone: id !== null && live?.id === id && live.row === undefined,
    /** Sees to it that what stands in the form is stored, an earlier refusal included; false when refused. */
    keep: () => queue(save),
    edit: (changes: Partial<ProductText>) => {
      Object.assign(unsaved.current, changes);
      setTyped((typed) => ({ ...typed, ...changes }));
      void queue(save);
    },
    /** Changes what is not typed (photos, dates, choices) from what the row holds at that moment. */
    change: (change: (row: Product) => ProductChanges) =>
      queue(async (known) => {
        await save(known);
        return products.edit(known, change);
      }),
  };
}
export type ProductDesk = ReturnType<typeof useProductDesk>;
