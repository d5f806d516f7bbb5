import { lazy } from 'react';

export { ContactFlags } from './ContactFlags';
export { ProductCard } from './ProductCard';
export { ProductScreen } from './ProductScreen';
export { type ProductForm, rewordStored, takingText } from './take-text';

export const ProductsPage = lazy(async () => ({ default: (await import('./ProductsPage')).ProductsPage }));
/** The shop's products with a tick each. */
export const ProductTicks = lazy(() => import('./library/ProductTicks'));
