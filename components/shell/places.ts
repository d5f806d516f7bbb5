import { useSyncExternalStore } from 'react';

/** The places of the studio, in the order in which they stand. */
export const PLACES = [
  'hari-ini',
  'kalender',
  'rencana',
  'acara',
  'grup',
  'hasil',
  'kata',
  'produk',
  'foto',
  'template',
  'desain',
  'massal',
  'testimoni',
  'aturan',
  'toko',
  'data',
] as const;
export type Place = (typeof PLACES)[number];

const onHash = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Every place of the studio has an address: `#kalender`, `#kalender/POST-ID`, `#produk/PRODUCT-ID`, `#toko`. */
export function usePlace(): { place: Place; detail: string | null } {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const [name, detail] = hash.replace(/^#\/?/, '').split('/');
  return { place: PLACES.find((id) => id === name) ?? 'kalender', detail: detail || null };
}
