/**
 * True for what a user can see. `offsetParent` is null for everything in a fixed dialog (Facebook, 2026), so
 * boxes and styles are asked instead; without a layout only the styles count.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = view.getComputedStyle(each);
    if (style.display === 'none' || each.hasAttribute('hidden')) return false;
  }
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  if (page.width === 0) return true;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

export const all = <T extends Element>(root: ParentNode, selector: string): T[] => [
  ...root.querySelectorAll<T>(selector),
];

/** Dialogs on the screen, the newest first: an outgoing one may still stand beside its successor. */
export const openDialogs = (doc: Document): Element[] =>
  all(doc, '[role="dialog"]')
    .filter(isShown)
    .filter((dialog) => !dialog.querySelector('[role="dialog"]'))
    .reverse();

/** Rich text fields that can be written in; the hidden clipboard field of Quill is none. */
export const editors = (root: ParentNode): HTMLElement[] =>
  all<HTMLElement>(root, '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]')
    .filter((each) => !each.matches('.ql-clipboard, [aria-hidden="true"]'))
    .filter((each) => !each.parentElement?.closest('[contenteditable="true"]'))
    .filter(isShown);

/** All that labels a field, lower case: sites put it in different places. */
export const labelOf = (field: Element): string =>
  ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title', 'name']
    .map((name) => field.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase();

/**
 * Of several possible caption fields the one that is surely meant: the only one, the only one labelled as a
 * caption, or the one the user has clicked into. Otherwise all, and the user is asked.
 */
export function narrow(fields: HTMLElement[], wanted: RegExp, unwanted: RegExp): HTMLElement[] {
  const possible = fields.filter((field) => !unwanted.test(labelOf(field)));
  if (possible.length <= 1) return possible;
  const labelled = possible.filter((field) => wanted.test(labelOf(field)));
  if (labelled.length === 1) return labelled;
  const focused = possible.filter((field) => field.contains(field.ownerDocument.activeElement));
  return focused.length === 1 ? focused : possible;
}

/** File inputs that take photos, as their `accept` says; an empty `accept` takes everything. */
export const photoInputs = (root: ParentNode): HTMLInputElement[] =>
  all<HTMLInputElement>(root, 'input[type="file"]').filter((input) => {
    const accept = input.accept.toLowerCase();
    return !input.disabled && (accept === '' || /image|\.jpe?g|\.png|\.webp/.test(accept));
  });
