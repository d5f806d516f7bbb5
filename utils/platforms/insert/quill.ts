import { type Editor, insertWhole, paste, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** Quill: the description in Shopee's Seller Centre. */
export const quill: Editor = {
  family: 'quill',
  matches: (field) => field.matches('.ql-editor'),
  ways: [paste, insertWhole],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
