import type { Product } from '@/utils/model';

/** All that a product can be found by. */
export const searchText = (product: Product): string =>
  [
    product.name,
    product.description,
    product.strength,
    product.priceText ?? product.price?.amount,
    ...(product.variants ?? []),
    ...Object.values(product.facts ?? {}),
    ...Object.values(product.permits ?? {}),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
