import { lazy } from 'react';

/** Posts of today, with what to do about each; draws nothing while there is none. */
export const DueCard = lazy(async () => ({ default: (await import('./DueCard')).DueCard }));

/** Posts whose time passed while the computer was off, with new times; draws nothing while there is none. */
export const MissedCard = lazy(async () => ({ default: (await import('./MissedCard')).MissedCard }));

/** Turns notifications on and off. */
export const RemindSwitch = lazy(async () => ({ default: (await import('./RemindSwitch')).RemindSwitch }));

/** Tells the background of changed plans; draws nothing. */
export const PlanKeeper = lazy(async () => ({ default: (await import('./PlanKeeper')).PlanKeeper }));

/** A post, and a week or all that is to come, as a file for the phone's calendar. */
export const IcsButton = lazy(async () => ({ default: (await import('./IcsButton')).IcsButton }));
export const IcsButtons = lazy(async () => ({ default: (await import('./IcsButtons')).IcsButtons }));
