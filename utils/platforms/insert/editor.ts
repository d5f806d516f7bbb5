export type FillMode = 'replace' | 'append';

/** One way to put text where the caret or selection is. It need not say whether it worked: that is read back. */
export interface Way {
  name: string;
  insert(field: HTMLElement, text: string): void;
}

/** A family of text fields that behave alike. */
export interface Editor {
  family: string;
  matches(field: HTMLElement): boolean;
  /** Best first, as measured on the editors themselves (Chromium 156, November 2026). */
  ways: readonly Way[];
  read(field: HTMLElement): string;
  /** Focuses the field and selects all of it, or sets the caret behind its last character. */
  select(field: HTMLElement, mode: FillMode): void;
  undo(field: HTMLElement): void;
}

function dispatchPaste(field: HTMLElement, formats: Record<string, string>): void {
  const data = new DataTransfer();
  for (const [format, value] of Object.entries(formats)) data.setData(format, value);
  field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
}

/** A paste as the user would make it: plain text on a clipboard of its own. */
export const paste: Way = {
  name: 'paste',
  insert: (field, text) => dispatchPaste(field, { 'text/plain': text }),
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** One paragraph with soft breaks, for editors that make paragraphs of lines and drop the empty ones. */
export const pasteBreaks: Way = {
  name: 'paste-breaks',
  insert: (field, text) =>
    dispatchPaste(field, {
      'text/plain': text,
      'text/html': `<p>${text.split('\n').map(escapeHtml).join('<br>')}</p>`,
    }),
};

const command = (field: Element, name: string, value?: string) =>
  field.ownerDocument.execCommand(name, false, value);

/** One editing command with the whole text: keeps the browser's own undo. */
export const insertWhole: Way = {
  name: 'insertText',
  insert: (field, text) => {
    command(field, 'insertText', text);
  },
};

/** Line by line with soft breaks, for fields where the whole text would gain blank lines. */
export const insertLines: Way = {
  name: 'insertText-lines',
  insert(field, text) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) command(field, 'insertLineBreak');
      if (line !== '') command(field, 'insertText', line);
    }
  },
};

/** Editors that keep a model of their own learn of a selection by `selectionchange`, so nothing else is sent. */
export function selectRich(field: HTMLElement, mode: FillMode): void {
  field.focus({ preventScroll: true });
  const selection = field.ownerDocument.getSelection();
  if (!selection) return;
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  if (mode === 'append') range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Undo by the keys the editor itself listens to: its model, not the document, has to go back. */
export function undoByKeys(field: HTMLElement): void {
  const mac = /mac/i.test(field.ownerDocument.defaultView?.navigator.platform ?? '');
  field.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !mac,
      metaKey: mac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Undo of what the browser itself did. */
export function undoByBrowser(field: HTMLElement): void {
  field.ownerDocument.execCommand('undo');
}
