import { fail, ok, type Result } from '../../core/result';
import { findComposer } from '../composers';
import { editorOf, insertText } from '../insert/insert-text';
import { isEmptyText, sameText } from '../insert/text-of';
import type { Composer } from '../platform';
import { openDialogs } from './dom';
import { placePictures, previews, toFiles, waitFor } from './pictures';
import type { FillFailure, FillReport, FillRequest } from './request';

/** How long a caption field may take to come up after pictures were placed (Facebook draws it anew). */
const CAPTION_MS = 1500;

/** What was placed in a composer before, kept over calls so that a second "fill" doubles nothing. */
export interface Placed {
  root: Element;
  names: string;
  /** Room left when they were placed: more room now means that they are gone, or that the form is a new one. */
  room: number;
}

interface Scene {
  doc: Document;
  url: URL;
  composer: Composer;
  placed: Map<string, Placed>;
}

const rootOf = ({ composer, doc, url }: Scene): Element | null => composer.root(doc, url);

function captionOf(scene: Scene): HTMLElement | null {
  const root = rootOf(scene);
  const fields = root ? scene.composer.captions(root) : [];
  return fields.length === 1 ? (fields[0] ?? null) : null;
}

function inputOf(scene: Scene): { root: Element; input: HTMLInputElement | null } | null {
  const root = rootOf(scene);
  return root && { root, input: scene.composer.pictureInput(root) };
}

/** Text that is neither nothing nor what is wanted: it is left alone unless the user has said what to do. */
function holdsOther(field: HTMLElement, wanted: string): boolean {
  const text = editorOf(field)?.read(field) ?? '';
  return !isEmptyText(text) && !sameText(text, wanted);
}

/** Pictures first: Instagram shows the caption's field only behind them, and sites redraw when they come. */
async function fillPictures(
  scene: Scene,
  request: FillRequest,
): Promise<Result<Pick<FillReport, 'pictures' | 'todo'>, FillFailure>> {
  const names = request.pictures.map((picture) => picture.name);
  const asked = names.length;
  const report = (seen: number, todo: FillReport['todo'] = null) =>
    ok({ pictures: { asked, seen, names: seen > 0 ? names : [] }, todo });
  const root = rootOf(scene);
  if (asked === 0 || !root) return report(0);
  const known = scene.placed.get(request.channel);
  // On a later step the input is gone and the pictures stand there already, drawn by the site in its own way.
  const already =
    known?.names === names.join('\n') &&
    known.root.isConnected &&
    scene.composer.roomForPictures(root) <= known.room;
  const input = scene.composer.pictureInput(root);
  if (already || (!input && previews(root) > 0))
    return report(already ? asked : Math.min(asked, previews(root)));
  if (!input) return report(0, 'pictures');
  if (asked > scene.composer.roomForPictures(root) || (asked > 1 && !input.multiple)) {
    return fail('too-many-pictures');
  }
  const seen = await placePictures(() => inputOf(scene), toFiles(request.pictures));
  if (!seen.ok) return seen;
  const now = rootOf(scene) ?? root;
  scene.placed.set(request.channel, {
    root: now,
    names: names.join('\n'),
    room: scene.composer.roomForPictures(now),
  });
  return report(seen.data);
}

async function fillTitle(scene: Scene, title: string | undefined): Promise<FillReport['title']> {
  const find = () => {
    const root = rootOf(scene);
    return (root && scene.composer.title?.(root)) ?? null;
  };
  if (!title || !find()) return 'absent';
  const result = await insertText(find, title);
  return result.ok ? 'matched' : result.reason === 'has-text' ? 'kept' : 'absent';
}

/**
 * Fills the composer that is open in a document with what is possible at its present step, reads back what
 * stands there and says what is still to do. It never presses a button of the page.
 * Fails before anything is touched, except `refused` and `picture-refused`.
 */
export async function fillComposer(
  doc: Document,
  href: string,
  request: FillRequest,
  placed: Map<string, Placed>,
): Promise<Result<FillReport, FillFailure>> {
  const composer = URL.canParse(href) ? findComposer(new URL(href)) : null;
  if (!composer?.channels.includes(request.channel)) return fail('no-composer');
  const scene: Scene = { doc, url: new URL(href), composer, placed };
  // Between the picture and the caption the user walks through dialogs that have neither; a dialog that was
  // closed has nothing more to wait for.
  const closed = () => rootOf(scene) === null && openDialogs(doc).length === 0;
  const settled = () => captionOf(scene) !== null || closed();
  await waitFor(doc, settled, request.patience ?? 0);
  const root = rootOf(scene);
  if (!root) return fail('no-composer');

  const wantsText = request.text.trim() !== '';
  const fields = composer.captions(root);
  if (wantsText && fields.length > 1) return fail('several-fields');
  if (fields.length === 0 && !composer.pictureInput(root) && previews(root) === 0) return fail('no-composer');
  const held = fields[0];
  if (wantsText && held && request.mode === undefined && holdsOther(held, request.text))
    return fail('has-text');

  const pictures = await fillPictures(scene, request);
  if (!pictures.ok) return pictures;
  const title = await fillTitle(scene, request.title);
  const base = { channel: request.channel, title, pictures: pictures.data.pictures };
  if (!wantsText) {
    return ok({ ...base, caption: 'absent', readBack: '', todo: pictures.data.todo });
  }
  await waitFor(doc, () => captionOf(scene) !== null, pictures.data.pictures.seen > 0 ? CAPTION_MS : 0);
  const now = rootOf(scene);
  if (now && composer.captions(now).length > 1) return fail('several-fields');
  if (!captionOf(scene)) return ok({ ...base, caption: 'absent', readBack: '', todo: 'caption' });
  const inserted = await insertText(() => captionOf(scene), request.text, request.mode);
  if (!inserted.ok) return inserted;
  return ok({ ...base, caption: 'matched', readBack: inserted.data.readBack, todo: pictures.data.todo });
}
