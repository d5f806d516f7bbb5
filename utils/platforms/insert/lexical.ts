import { type Editor, paste, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** Instagram, Facebook, WhatsApp. Editing commands lose every line break here, and the first line of a text that stands there. */
export const lexical: Editor = {
  family: 'lexical',
  matches: (field) => field.matches('[data-lexical-editor="true"]'),
  ways: [paste],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
