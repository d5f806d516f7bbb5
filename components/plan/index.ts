import { lazy } from 'react';

export { DownloadButton } from './DownloadButton';
export { toPlannedPost } from './planned-post';

/** Loaded when a day is wanted, so that the panel opens without it. */
export const PlanStep = lazy(async () => ({ default: (await import('./PlanStep')).PlanStep }));
