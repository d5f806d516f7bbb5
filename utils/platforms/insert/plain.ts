import { type Editor, insertLines, insertWhole, paste, selectRich, undoByBrowser } from './editor';
import { textOfEditor } from './text-of';

/** Any other rich text field: a paste first, in case it is an unknown editor; a bare field ignores it. */
export const plain: Editor = {
  family: 'plain',
  matches: (field) => field.isContentEditable || field.hasAttribute('contenteditable'),
  ways: [paste, insertLines, insertWhole],
  read: textOfEditor,
  select: selectRich,
  undo: undoByBrowser,
};
