import { lazy } from 'react';

export const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));

/** Comes after the screen it stands on: none of it is needed to begin. */
export const HouseKeeper = lazy(async () => ({ default: (await import('./HouseKeeper')).HouseKeeper }));
