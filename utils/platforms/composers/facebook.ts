import { all, editors, isShown, narrow, openDialogs, photoInputs } from '../compose/dom';
import { facebookKind } from '../page-kind';
import type { Composer } from '../platform';

/** Only hints; the dialogs' own labels differ by language, group and account. */
const CAPTION =
  /mind|pikirkan|write something|tulis sesuatu|public post|postingan|dialogue box|describ|deskripsi|caption/;
const OTHER = /comment|komentar|\balt\b|alternat|search|cari|reply|balas|message|pesan/;

/** An album takes more, but our posts never carry that many. */
const MAX_PHOTOS = 10;

/** Comment boxes are editors of the same kind: they stand in an article, or in a form of their own. */
const isComment = (field: Element): boolean =>
  field.closest('[role="article"], form[role="presentation"]') !== null;

/** The post dialog, Business Suite's composer and the Marketplace form. */
export const facebookComposer: Composer = {
  owns: (url) => facebookKind(url) !== null,
  channels: ['facebook', 'instagram'],
  root: (doc, url) => {
    if (/^fb-(composer|marketplace-create)$/.test(facebookKind(url) ?? ''))
      return facebookComposer.captions(doc.body).length > 0 ? doc.body : null;
    return openDialogs(doc).find((dialog) => editors(dialog).some((field) => !isComment(field))) ?? null;
  },
  // Business Suite's field is a combobox, the others are textboxes; Marketplace has a plain textarea.
  captions: (root) => {
    const rich = editors(root)
      .filter((field) => /^(textbox|combobox)$/.test(field.getAttribute('role') ?? ''))
      .filter((field) => !isComment(field));
    const plain = all<HTMLElement>(root, 'textarea').filter(isShown);
    return narrow([...rich, ...plain], CAPTION, OTHER);
  },
  pictureInput: (root) => {
    const inputs = photoInputs(root).filter(
      (input) => !input.closest('[role="article"], form[role="presentation"]'),
    );
    return inputs.find((input) => input.multiple) ?? (inputs.length === 1 ? (inputs[0] ?? null) : null);
  },
  roomForPictures: () => MAX_PHOTOS,
};
