import { lazy } from 'react';

/** Asks what came of the posts of the days before; draws nothing while there is nothing to ask. */
export const AskResults = lazy(async () => ({ default: (await import('./AskResults')).AskResults }));

export const ResultsPage = lazy(async () => ({ default: (await import('./ResultsPage')).ResultsPage }));
