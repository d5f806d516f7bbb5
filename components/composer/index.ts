export { FillCard } from './FillCard';
