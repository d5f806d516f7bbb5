import { foldText } from '../core/find';

/** Longest heading or word that is looked at: whoever writes more has not written a heading. */
const LONGEST = 200;

/** A heading or a word as it is compared: "Harga (Rp)" → "harga rp", "P-IRT" → "p irt". */
export const fold = (text: string): string => foldText(text.slice(0, LONGEST));
