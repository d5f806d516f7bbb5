import { lazy } from 'react';
import type { topUpSeries as TopUpSeries } from './top-up';

/** Whether and how a post comes again, and what is to be done with those that come after it. */
export const RepeatField = lazy(async () => ({ default: (await import('./RepeatField')).RepeatField }));

/** After one post of a series was moved: shall all later ones follow? */
export const MovedOffer = lazy(async () => ({ default: (await import('./MovedOffer')).MovedOffer }));

/** After one post of a series was thrown away: what of the later ones? */
export const TrashLater = lazy(async () => ({ default: (await import('./TrashLater')).TrashLater }));

/** See `top-up.ts`; loaded once something is to be looked after. */
export const topUpSeries: typeof TopUpSeries = async (...args) =>
  (await import('./top-up')).topUpSeries(...args);
