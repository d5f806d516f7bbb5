import { lazy } from 'react';

export const GroupsPage = lazy(async () => ({ default: (await import('./GroupsPage')).GroupsPage }));

/** The groups whose turn it is today; draws nothing while the shop has no groups. */
export const TodayGroups = lazy(async () => ({ default: (await import('./TodayGroups')).TodayGroups }));
