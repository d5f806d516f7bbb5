import type { Composer } from '../platform';
import { facebookComposer } from './facebook';
import { instagramComposer } from './instagram';
import { shopeeComposer } from './shopee';

const COMPOSERS: readonly Composer[] = [shopeeComposer, instagramComposer, facebookComposer];

/** The composer of an address's platform. Apart from the readers, so that filling does not carry them along. */
export const findComposer = (url: URL): Composer | null =>
  COMPOSERS.find((composer) => composer.owns(url)) ?? null;
