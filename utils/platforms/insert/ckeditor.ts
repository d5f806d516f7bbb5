import { type Editor, paste, pasteBreaks, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** CKEditor 5: editing commands do nothing and say they worked. A plain paste drops blank lines. */
export const ckeditor: Editor = {
  family: 'ckeditor',
  matches: (field) => field.matches('.ck-editor__editable'),
  ways: [pasteBreaks, paste],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
