import { lazy } from 'react';

export const MomentsPage = lazy(async () => ({ default: (await import('./MomentsPage')).MomentsPage }));

/** Says that the shop is held and lets it go on; nothing of it is needed to begin. */
export const HoldBanner = lazy(async () => ({ default: (await import('./HoldBanner')).HoldBanner }));

/** Warns of a day on which a post had better not go out. */
export const DayWarning = lazy(async () => ({ default: (await import('./DayWarning')).DayWarning }));
