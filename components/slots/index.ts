import { lazy } from 'react';

/** The week's usual times to post, as a card of the shop's page. */
export const SlotsCard = lazy(async () => ({ default: (await import('./SlotsCard')).SlotsCard }));
