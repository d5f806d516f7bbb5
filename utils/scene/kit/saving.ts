import type { LayoutInput } from '../layout';
import { splitUnit } from './price-text';
import { word } from './words';

/** A single amount written in full, such as "Rp25.000"; whatever else is written gives null. */
function amountOf(text: string): { mark: string; value: number } | null {
  const found = /^(Rp)\s?(\d{1,3}(?:\.\d{3})*)$/.exec(text);
  if (!found) return null;
  return { mark: found[1] ?? '', value: Number((found[2] ?? '').replaceAll('.', '')) };
}

export interface Saving {
  /** "Hemat Rp5.000" */
  text: string;
  /** "16%", rounded down so that it never promises more than there is; '' below one percent. */
  share: string;
}

/**
 * What a buyer saves, worked out from nothing but the two prices given; null where they are not two plain amounts
 * of rupiah (a range, a shortened price), or the former price is not the higher one.
 */
export function savingOf(input: Pick<LayoutInput, 'content' | 'language'>): Saving | null {
  const now = amountOf(splitUnit(input.content.price).amount);
  const before = amountOf(splitUnit(input.content.strikePrice).amount);
  if (!now || !before || before.value <= now.value) return null;
  const saved = before.value - now.value;
  const share = Math.floor((saved / before.value) * 100);
  const written = String(saved).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return { text: `${word(input, 'save')} ${now.mark}${written}`, share: share > 0 ? `${share}%` : '' };
}
