import { type Editor, paste, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** CKEditor 5: editing commands do nothing and say they worked. A paste drops blank lines, which the reading back finds. */
export const ckeditor: Editor = {
  family: 'ckeditor',
  matches: (field) => field.matches('.ck-editor__editable'),
  ways: [paste],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
