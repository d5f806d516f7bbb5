import { lazy } from 'react';

export type { BulkDone } from './done';

/** What can be done with all ticked posts at once. */
export const ManyBar = lazy(async () => ({ default: (await import('./ManyBar')).ManyBar }));

/** Copies the posts of a week to another one. */
export const CopyWeek = lazy(async () => ({ default: (await import('./CopyWeek')).CopyWeek }));
