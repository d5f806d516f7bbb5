import './words';
import { lazy } from 'react';

export { CounterLine } from './counter/CounterLine';
export { ToolRow } from './ToolRow';

/** Loaded when it is looked at. */
export const PostPreview = lazy(async () => ({ default: (await import('./PostPreview')).PostPreview }));
