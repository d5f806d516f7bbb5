/**
 * Ways to look at a stranger's document whose cost does not grow with what the stranger has put into it: elements
 * that lie within one another 500 deep hold the same text 500 times, and `closest` asks all of them each time.
 */

/** Nodes looked at for one text; no name or price is spread over more. */
const MAX_NODES = 400;
/** Ancestors asked; Chromium's own parser stops at 512. */
const MAX_UP = 600;
const ELEMENTS_AND_TEXTS = 5;
const TEXT = 3;

/** An element's text up to `most` characters, and whether that is all of it. */
function textWithin(element: Node, most: number): { text: string; whole: boolean } {
  const walker = element.ownerDocument?.createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let text = '';
  let seen = 0;
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    seen += 1;
    if (node.nodeType === TEXT) text += (node as Text).data;
    if (text.length > most || seen > MAX_NODES) return { text: text.slice(0, most), whole: false };
  }
  return { text, whole: true };
}

/** The first `most` characters of an element's text; '' for none. */
export const textStart = (element: Node | null | undefined, most: number): string =>
  element ? textWithin(element, most).text : '';

/** An element's whole text where it is at most `most` characters long, else null. */
export function shortText(element: Node, most: number): string | null {
  const { text, whole } = textWithin(element, most);
  return whole ? text : null;
}

let found = new Map<string, WeakMap<Element, Element | null>>();

/** Begins a reading: what was found about elements before may have changed since. */
export function forgetElements(): void {
  found = new Map();
}

/** As `element.closest(selector)`, but each element is asked once a reading, from wherever one comes to it. */
export function nearest(element: Element, selector: string): Element | null {
  const known = found.get(selector) ?? new WeakMap<Element, Element | null>();
  found.set(selector, known);
  const path: Element[] = [];
  let result: Element | null = null;
  let at: Element | null = element;
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    const before = known.get(at);
    if (before !== undefined) {
      result = before;
      break;
    }
    path.push(at);
    if (at.matches(selector)) {
      result = at;
      break;
    }
    at = at.parentElement;
  }
  for (const each of path) known.set(each, result);
  return result;
}
