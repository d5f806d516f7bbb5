import { all, editors, isShown, narrow, openDialogs, photoInputs } from '../compose/dom';
import { instagramKind } from '../page-kind';
import type { Composer } from '../platform';

/** Only hints: labels are translated, and the Indonesian one is unknown. */
const CAPTION = /caption|keterangan|legenda|شرح|تسمية/;
const OTHER = /\balt\b|alternat|accessib|aksesib|comment|komentar|search|cari|message|pesan/;

/** A carousel takes ten on every client; twenty is not yet everywhere. */
const MAX_PHOTOS = 10;

/** "Create new post": a dialog over any page, in steps. */
export const instagramComposer: Composer = {
  owns: (url) => instagramKind(url) !== null,
  channels: ['instagram'],
  // A dialog over any page; a post's own dialog has a comment box, but no file input and no caption field.
  root: (doc) => {
    const dialogs = openDialogs(doc).filter((dialog) => !dialog.querySelector('article'));
    return (
      dialogs.find((dialog) => photoInputs(dialog).length > 0) ??
      dialogs.find((dialog) => instagramComposer.captions(dialog).length > 0) ??
      null
    );
  },
  captions: (root) => {
    const rich = editors(root).filter((field) => !field.closest('article, form[method="post" i]'));
    const plain = all<HTMLElement>(root, 'textarea').filter(isShown);
    return narrow([...rich, ...plain], CAPTION, OTHER);
  },
  // The reel cover's input takes JPEG and PNG only, one file (seen 2026).
  pictureInput: (root) => {
    const inputs = photoInputs(root).filter(
      (input) => input.accept.replace(/\s/g, '') !== 'image/jpeg,image/png',
    );
    return inputs.find((input) => input.multiple) ?? (inputs.length === 1 ? (inputs[0] ?? null) : null);
  },
  roomForPictures: () => MAX_PHOTOS,
};
