import { fail, ok, type Result } from '../../core/result';
import { ckeditor } from './ckeditor';
import { draft } from './draft';
import type { Editor, FillMode } from './editor';
import { field } from './field';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { isEmptyText, sameText } from './text-of';

/** Narrow families before wide ones: `plain` takes any rich text field. */
const EDITORS: readonly Editor[] = [field, lexical, draft, slate, quill, prosemirror, ckeditor, plain];

/** Slate ignores a paste right after the focus; 60 ms were enough (measured on slate-react 0.146). */
const AFTER_FOCUS_MS = 60;
/** Lexical may replace its node after an input; two equal readings this far apart are the truth. */
const BETWEEN_READINGS_MS = 180;
const MAX_READINGS = 8;

export const editorOf = (element: HTMLElement): Editor | null =>
  EDITORS.find((editor) => editor.matches(element)) ?? null;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads until two readings agree, finding the field anew each time since its node may be replaced. */
async function settled(find: () => HTMLElement | null): Promise<string | null> {
  let last: string | null = null;
  for (let reading = 0; reading < MAX_READINGS; reading += 1) {
    await pause(BETWEEN_READINGS_MS);
    const element = find();
    const text = element ? (editorOf(element)?.read(element) ?? null) : null;
    if (text !== null && text === last) return text;
    last = text;
  }
  return last;
}

async function select(find: () => HTMLElement | null, mode: FillMode): Promise<HTMLElement | null> {
  const element = find();
  if (!element) return null;
  editorOf(element)?.select(element, mode);
  await pause(AFTER_FOCUS_MS);
  return find();
}

/** Puts `before` back: by the editor's undo, and where that is not enough by writing it again. */
async function restore(find: () => HTMLElement | null, before: string): Promise<boolean> {
  const current = find();
  if (current) editorOf(current)?.undo(current);
  let text = await settled(find);
  if (text !== null && sameText(text, before)) return true;
  const element = await select(find, 'replace');
  const editor = element && editorOf(element);
  if (!element || !editor) return false;
  if (isEmptyText(before)) element.ownerDocument.execCommand('delete');
  else editor.ways[0]?.insert(element, before);
  text = await settled(find);
  return text !== null && sameText(text, before);
}

/** Text that is appended stands a blank line below what is there. */
function expectedText(before: string, text: string, mode: FillMode): { insert: string; whole: string } {
  if (mode === 'replace' || isEmptyText(before)) return { insert: text, whole: text };
  const kept = before.replace(/\n+$/, '');
  const gap = '\n'.repeat(Math.max(0, 2 - (before.length - kept.length)));
  return { insert: gap + text, whole: `${before}${gap}${text}` };
}

export interface Inserted {
  family: string;
  way: string;
  readBack: string;
}

/**
 * Puts a text into the field that `find` gives and proves that it stands there. Neither an editor's
 * `preventDefault` nor a command's `true` proves anything, so every way is followed by reading back; a way that
 * changed the text wrongly is undone before the next, and nothing is written twice.
 * `has-text`: something stands there already and `mode` does not say what to do with it. `refused`: no way led
 * to the text; the field is as it was, as far as its own undo allows.
 */
export async function insertText(
  find: () => HTMLElement | null,
  text: string,
  mode?: FillMode,
): Promise<Result<Inserted, 'no-composer' | 'has-text' | 'refused'>> {
  const first = find();
  const editor = first && editorOf(first);
  if (!first || !editor) return fail('no-composer');
  const before = editor.read(first);
  if (sameText(before, text)) return ok({ family: editor.family, way: 'already-there', readBack: before });
  if (!isEmptyText(before) && mode === undefined) return fail('has-text');
  const doing = mode ?? 'replace';
  const { insert, whole } = expectedText(before, text, doing);
  for (const way of editor.ways) {
    const element = await select(find, doing);
    if (!element) return fail('no-composer');
    way.insert(element, insert);
    const readBack = await settled(find);
    if (readBack === null) return fail('no-composer');
    if (sameText(readBack, whole)) return ok({ family: editor.family, way: way.name, readBack });
    if (!sameText(readBack, before) && !(await restore(find, before))) return fail('refused');
  }
  return fail('refused');
}
