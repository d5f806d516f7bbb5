import { lazy } from 'react';

/** What is to be done today, folded up above the panel's desk; draws nothing while a shop plans nothing. */
export const TodayFold = lazy(async () => ({ default: (await import('./TodayFold')).TodayFold }));

export const TodayPage = lazy(async () => ({ default: (await import('./TodayPage')).TodayPage }));
