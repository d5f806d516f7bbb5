import { type Editor, paste, selectRich, undoByKeys } from './editor';
import { textOfEditor } from './text-of';

/** Draft.js: TikTok Studio and older Facebook. Editing commands crash it. */
export const draft: Editor = {
  family: 'draft',
  matches: (field) => field.matches('.public-DraftEditor-content'),
  ways: [paste],
  read: textOfEditor,
  select: selectRich,
  undo: undoByKeys,
};
