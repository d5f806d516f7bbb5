import { lazy } from 'react';

/** Download a table of the current shop's products or posts, or bring one in. */
export const SheetButtons = lazy(async () => ({ default: (await import('./SheetButtons')).SheetButtons }));
export type { SheetName } from './sheet-job';
