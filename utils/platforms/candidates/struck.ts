import { nearest, shortText } from './bounded';

/** Words in the names of old prices, as shops' engines write them. */
const OLD =
  /((?<![sgh])old|was|before|prev|previous|origin(al)?|list|compare|rrp|msrp|uvp|regular|double)[_-]?(product[_-]?)?price|price[_-]?(old|was|before|prev|previous|origin(al)?|compare|rrp|msrp)(?![a-z])|strike|harga[_-]?(coret|lama|awal)/i;
/** A box that holds more than this much text holds other prices too. */
const MAX_OLD = 40;

/** True for a price whose element says that it is crossed out. */
export const isCrossedOut = (element: Element): boolean =>
  nearest(
    element,
    'del, s, strike, [style*="line-through"], [class~="line-through"], [class~="coret"], [data-a-strike]',
  ) !== null;

/** True for a price that is crossed out, or stands in a box that is named for old prices. */
export function isStruck(element: Element): boolean {
  if (isCrossedOut(element)) return true;
  let box: Element | null = element;
  for (let steps = 0; box && steps < 3 && shortText(box, MAX_OLD) !== null; steps += 1) {
    const names = [box.getAttribute('class'), box.getAttribute('data-testid'), box.id]
      .join(' ')
      .slice(0, 400);
    if (OLD.test(names)) return true;
    box = box.parentElement;
  }
  return false;
}
