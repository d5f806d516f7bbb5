import { lazy } from 'react';

/** What is to be done today, folded up above the panel's desk; draws nothing while a shop plans nothing. */
export const TodayFold = lazy(async () => ({ default: (await import('./TodayFold')).TodayFold }));

/** Says that posts were missed and leads to them; draws nothing while none was. */
export const MissedNote = lazy(async () => ({ default: (await import('./MissedNote')).MissedNote }));

export const TodayPage = lazy(async () => ({ default: (await import('./TodayPage')).TodayPage }));
