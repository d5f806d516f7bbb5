import { lazy } from 'react';
import type { reword as Reword } from './reword';
import type { writeCaptions as WriteCaptions } from './write-captions';

export { CaptionCopy } from './CaptionCopy';
export { useCopy } from './use-copy';

/** With the template engine behind it: loaded when words are wanted, so that the panel opens without it. */
export const CaptionStep = lazy(async () => ({ default: (await import('./CaptionStep')).CaptionStep }));

/** See `write-captions.ts`; for a post that is planned before its words were looked at. */
export const writeCaptions: typeof WriteCaptions = async (...args) =>
  (await import('./write-captions')).writeCaptions(...args);

/** See `reword.ts`; for a text that would be too much like the last one. */
export const reword: typeof Reword = async (...args) => (await import('./reword')).reword(...args);

/** The caption desk as a place of the studio. */
export const CaptionPage = lazy(async () => ({ default: (await import('./CaptionPage')).CaptionPage }));

export const TemplatesPage = lazy(async () => ({ default: (await import('./TemplatesPage')).TemplatesPage }));
