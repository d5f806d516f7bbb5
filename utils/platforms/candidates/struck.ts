/** Words in the names of old prices, as shops' engines write them. */
const OLD =
  /(old|was|before|prev|previous|original?|list|compare|rrp|msrp|uvp|regular)[_-]?price|price[_-]?(old|was|before|prev|original?|compare|rrp|msrp)|strike|harga[_-]?(coret|lama|awal)/i;
/** A box that holds more than this much text holds other prices too. */
const MAX_OLD = 40;

/** True for a price whose element says that it is crossed out. */
export const isCrossedOut = (element: Element): boolean =>
  element.closest('del, s, strike, [style*="line-through"]') !== null;

/** True for a price that is crossed out, or stands in a box that is named for old prices. */
export function isStruck(element: Element): boolean {
  if (isCrossedOut(element)) return true;
  let box: Element | null = element;
  for (let steps = 0; box && steps < 3 && (box.textContent ?? '').length <= MAX_OLD; steps += 1) {
    const names = [box.getAttribute('class'), box.getAttribute('data-testid'), box.id]
      .join(' ')
      .slice(0, 400);
    if (OLD.test(names)) return true;
    box = box.parentElement;
  }
  return false;
}
