import { lazy } from 'react';

/** What sells on which weekday, and a plan for the quiet ones. */
export const QuietPage = lazy(async () => ({ default: (await import('./QuietPage')).QuietPage }));
