import { lazy } from 'react';

/** One layout over many products: the place `#massal`. */
export const BatchPage = lazy(() => import('./BatchPage'));

/** Keeps a batch that was begun going, wherever in the studio one is, and tells how far it is. */
export const BatchKeeper = lazy(() => import('./BatchKeeper'));

/** That pictures still show an old price, as a note with the way there. */
export const PriceNotice = lazy(() => import('./prices/PriceNotice'));
