import { flushSync } from 'react-dom';

interface Options {
  /** The caret stays in the text box; otherwise it goes back to where it was. */
  stay?: boolean;
}

/**
 * Types into a text box as a hand would, so that the browser's own undo takes it back: `text` comes in the place of
 * what stands from `start` to `end`.
 */
export function typeInto(
  area: HTMLTextAreaElement,
  text: string,
  start: number,
  end: number,
  { stay = false }: Options = {},
): void {
  const before = document.activeElement;
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  if (text !== '' || end > start) {
    // At once, because whoever owns the box must know the new text before the caret leaves it again.
    flushSync(() => {
      // Old, but the only way to change a text box without losing what can be undone in it.
      const typed = document.execCommand?.(text === '' ? 'delete' : 'insertText', false, text);
      if (!typed) {
        area.setRangeText(text, start, end, 'end');
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    });
  }
  if (!stay && before instanceof HTMLElement && before !== area && before !== document.body)
    before.focus({ preventScroll: true });
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** The one stretch in which two texts differ: `before` from `start` to `end` became `text`. */
export function difference(before: string, after: string): { start: number; end: number; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  // Not through the middle of an emoji.
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (same > 0 && isLow(before.charCodeAt(before.length - same))) same -= 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Brings a text box to a new text by typing what differs. */
export function retype(area: HTMLTextAreaElement, text: string, options?: Options): void {
  const { start, end, text: typed } = difference(area.value, text);
  if (start !== end || typed !== '') typeInto(area, typed, start, end, options);
}
