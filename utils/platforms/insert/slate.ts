import { type Editor, paste, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** Slate handles a paste only some time after the focus; changes of the document alone are lost. */
export const slate: Editor = {
  family: 'slate',
  matches: (field) => field.matches('[data-slate-editor="true"]'),
  ways: [paste],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
