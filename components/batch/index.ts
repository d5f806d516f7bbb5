import { lazy } from 'react';

/** One layout over many products: the place `#massal`. */
export const BatchPage = lazy(() => import('./BatchPage'));

/** Keeps a batch that was begun going, wherever in the studio one is, and tells how far it is. */
export const BatchKeeper = lazy(() => import('./BatchKeeper'));
