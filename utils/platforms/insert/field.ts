import { type Editor, insertWhole, undoByBrowser, type Way } from './editor';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isField = (field: Element): field is TextField =>
  field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && (field as HTMLInputElement).type !== 'file');

/**
 * The prototype's setter, since frameworks shadow `value` on the element to notice changes (React). `change`
 * is for forms that only listen to it (Vue's `v-model.lazy`).
 */
const setValue: Way = {
  name: 'value',
  insert(field, text) {
    if (!isField(field)) return;
    const view = field.ownerDocument.defaultView;
    if (!view) return;
    const proto = field.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? field.value.length;
    const value = field.value.slice(0, start) + text + field.value.slice(end);
    Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** With `change` behind it: `v-model.lazy` and its like would only learn of the text when the user leaves. */
const insertAndTell: Way = {
  name: insertWhole.name,
  insert(element, text) {
    insertWhole.insert(element, text);
    element.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** Plain inputs and textareas: the editing command keeps the browser's undo. */
export const field: Editor = {
  family: 'field',
  matches: isField,
  ways: [insertAndTell, setValue],
  read: (element) => (isField(element) ? element.value : ''),
  select(element, mode) {
    element.focus({ preventScroll: true });
    if (!isField(element)) return;
    const end = element.value.length;
    element.setSelectionRange(mode === 'replace' ? 0 : end, end);
  },
  undo: undoByBrowser,
};
