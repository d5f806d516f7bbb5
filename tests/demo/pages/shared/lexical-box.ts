import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { el } from './dom';

export interface LexicalBox {
  /** The wrapper with the placeholder; put this on the page. */
  host: HTMLElement;
  /** The present contenteditable; it may be another node later. */
  field: () => HTMLElement;
  /** The text of the editor's own model, not of the DOM. */
  text: () => string;
  onChange: (listener: () => void) => void;
  /** Puts a fresh node in the editor's place, as a page that re-renders does. */
  replaceNode: () => void;
}

interface Options {
  kind: 'plain' | 'rich';
  /** aria-label; may be given later through `field().setAttribute`. */
  label?: string;
  placeholder: string;
  attributes?: Record<string, string>;
  className?: string;
}

/** Model text with one newline a line: rich paragraphs are joined by one, as they look on the screen. */
function modelText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

/** A real Lexical editor with history, mounted on a textbox of ours. */
export function lexicalBox(options: Options): LexicalBox {
  const make = (): HTMLElement => {
    const field = el('div', {
      class: options.className ?? 'lexical-field',
      contenteditable: 'true',
      role: 'textbox',
      spellcheck: 'true',
      tabindex: '0',
      'aria-label': options.label,
      'aria-placeholder': options.placeholder,
      ...options.attributes,
    });
    field.style.cssText = 'user-select:text;white-space:pre-wrap;word-break:break-word';
    return field;
  };
  let field = make();
  const hint = el('div', { class: 'lexical-hint', 'aria-hidden': 'true' }, options.placeholder);
  const host = el('div', { class: 'lexical-box' }, field, hint);
  const editor = createEditor({
    namespace: 'demo',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  (options.kind === 'plain' ? registerPlainText : registerRichText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const listeners: (() => void)[] = [];
  editor.registerUpdateListener(() => {
    hint.hidden = modelText(editor) !== '';
    for (const tell of listeners) tell();
  });
  return {
    host,
    field: () => field,
    text: () => modelText(editor),
    onChange: (listener) => listeners.push(listener),
    replaceNode: () => {
      const hadFocus = document.activeElement === field;
      const next = make();
      for (const name of field.getAttributeNames())
        if (!next.hasAttribute(name) && !name.startsWith('data-'))
          next.setAttribute(name, field.getAttribute(name) ?? '');
      field.replaceWith(next);
      field = next;
      editor.setRootElement(next);
      if (hadFocus) editor.focus();
    },
  };
}
