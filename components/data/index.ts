import { lazy } from 'react';

export const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));
