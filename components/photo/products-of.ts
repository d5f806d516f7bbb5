import type { Product } from '@/utils/model';

/** The products that show at least one of these photos, each once. */
export const productsOf = (
  ids: readonly string[],
  usedBy: (id: string) => readonly Product[],
): readonly Product[] => [...new Map(ids.flatMap(usedBy).map((product) => [product.id, product])).values()];

/** How many names are read out before the rest is only counted. */
const NAMED = 3;

/** "Soft Cookies, Sambal, Batik …" for a sentence; `unnamed` stands for a product without a name. */
export function namesOf(products: readonly Product[], unnamed: string): string {
  const names = products.slice(0, NAMED).map(({ name }) => name || unnamed);
  return names.join(', ') + (products.length > NAMED ? ' …' : '');
}
