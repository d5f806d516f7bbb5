import { lazy } from 'react';

export { CaptionCopy } from './CaptionCopy';

/** With the template engine behind it: loaded when words are wanted, so that the panel opens without it. */
export const CaptionStep = lazy(async () => ({ default: (await import('./CaptionStep')).CaptionStep }));
