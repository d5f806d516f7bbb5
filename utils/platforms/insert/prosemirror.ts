import { type Editor, insertLines, insertWhole, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** ProseMirror and TipTap: a plain paste drops blank lines, the editing command keeps them. */
export const prosemirror: Editor = {
  family: 'prosemirror',
  matches: (field) => field.matches('.ProseMirror'),
  ways: [insertWhole, insertLines],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
