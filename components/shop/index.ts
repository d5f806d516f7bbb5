import { lazy } from 'react';

export const ShopPage = lazy(async () => ({ default: (await import('./ShopPage')).ShopPage }));
