export { ProductCard } from './ProductCard';
export { ProductScreen } from './ProductScreen';
