import { lazy } from 'react';

/** Loaded on pages that have a composer. */
export const FillCard = lazy(async () => ({ default: (await import('./FillCard')).FillCard }));
