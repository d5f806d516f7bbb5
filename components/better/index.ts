import { lazy } from 'react';

/** The button, its words and all behind it come a moment after the photo it stands by. */
export const BetterPhoto = lazy(async () => ({ default: (await import('./BetterPhoto')).BetterPhoto }));
