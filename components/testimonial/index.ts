import { lazy } from 'react';

export { SelectionCard } from './SelectionCard';

export const TestimonialsPage = lazy(async () => ({
  default: (await import('./TestimonialsPage')).TestimonialsPage,
}));
