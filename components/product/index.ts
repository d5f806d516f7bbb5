import { lazy } from 'react';

export { ProductCard } from './ProductCard';
export { ProductScreen } from './ProductScreen';

export const ProductsPage = lazy(async () => ({ default: (await import('./ProductsPage')).ProductsPage }));
