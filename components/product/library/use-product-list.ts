import { useEffect, useMemo, useState } from 'react';
import { useSession } from '@/components/shell';
import { reasonOf } from '@/components/ui';
import { createFinder } from '@/utils/core/find';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';
import { searchText } from './search-text';

export type Sort = 'newest' | 'name';

function sorted(rows: readonly Product[], sort: Sort, language: string): Product[] {
  // Ids sort by creation, and that is the order in which the rows come.
  if (sort === 'newest') return rows.toReversed();
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return rows.toSorted((a, b) => compare(a.name, b.name));
}

/** The products of the current shop that hold every word of `query`, kept up to date; undefined until read. */
export function useProductList(query: string, sort: Sort) {
  const { shop, language } = useSession();
  const [rows, setRows] = useState<Product[]>();
  const [reason, setReason] = useState<string | null>(null);

  const [finder] = useState(() => createFinder(searchText));

  useEffect(() => {
    setRows(undefined);
    return products.follow(shop.id, setRows, (error) => {
      console.error(error);
      setReason(reasonOf(error));
    });
  }, [shop.id]);

  const inOrder = useMemo(() => rows && sorted(rows, sort, language), [rows, sort, language]);
  const found = useMemo(() => {
    if (!inOrder) return undefined;
    finder.put(inOrder);
    return finder.find(query);
  }, [finder, inOrder, query]);
  return { total: rows?.length, found, reason };
}
