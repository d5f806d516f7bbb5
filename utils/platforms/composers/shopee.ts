import { all, editors, isShown, photoInputs } from '../compose/dom';
import { shopeeKind } from '../page-kind';
import type { Composer } from '../platform';

/** One field of the product form. The attribute is language-free and stable over countries (seen 2026-07). */
const part = (root: Element, id: string) => root.querySelector(`[data-product-edit-field-unique-id="${id}"]`);

/** Photos of a product, Seller Centre (counter "0/9" seen 2026-09). */
const MAX_PHOTOS = 9;

/** The product form of the Seller Centre. */
export const shopeeComposer: Composer = {
  owns: (url) => shopeeKind(url) !== null,
  channels: ['shopee'],
  root: (doc, url) =>
    /^shopee-seller-(new|edit)$/.test(shopeeKind(url) ?? '') &&
    doc.querySelector('[data-product-edit-field-unique-id]')
      ? doc.body
      : null,
  // Quill in 2026 sources; a textarea in older ones.
  captions: (root) => {
    const description = part(root, 'description');
    if (!description) return [];
    const rich = editors(description).slice(0, 1);
    return rich.length > 0 ? rich : all<HTMLElement>(description, 'textarea').filter(isShown).slice(0, 1);
  },
  title: (root) =>
    part(root, 'name')?.querySelector<HTMLElement>('input:not([type="file"]), textarea') ?? null,
  // The description, the promotion photo and the cropper have file inputs of their own.
  pictureInput: (root) => {
    const images = part(root, 'images');
    return (images && photoInputs(images).find((input) => !input.closest('.shopee-image-cropper'))) ?? null;
  },
  roomForPictures: (root) => {
    const images = part(root, 'images');
    const counter = images?.textContent?.match(/(\d{1,2})\s*\/\s*(\d{1,2})/);
    if (counter) return Math.max(0, Number(counter[2]) - Number(counter[1]));
    return MAX_PHOTOS - (images ? all(images, '.shopee-image-manager__image, img').length : 0);
  },
};
