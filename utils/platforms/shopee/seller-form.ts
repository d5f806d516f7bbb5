import { parsePrice } from '../../core/money';
import type { Price, Reading } from '../../model';
import { currencyOfHost } from '../candidates/currencies';
import { cut, httpAddress, tidyLines } from '../clean';
import { choosePhotos } from '../images';
import { textOfEditor } from '../insert/text-of';
import { statedField } from '../stated-field';

/** Words of a field's label where the attribute is missing; the Indonesian ones are unverified. */
const LABELS = {
  name: /^(nama produk|product name|tên sản phẩm|商品名稱|ชื่อสินค้า)/i,
  description: /^(deskripsi( produk)?|product description|mô tả sản phẩm|商品描述)/i,
  price: /^(harga|price|giá|價格)/i,
  images: /^(foto produk|product images?|hình ảnh sản phẩm|商品圖片)/i,
} as const;
type Part = keyof typeof LABELS;

/** Prices of the variants: rows of a table made of `div` (2026, Vietnam and Taiwan). */
const VARIANT_PRICES =
  '.variation-model-table-container .basic-price input, .variation-model-table-container .price-input input, .variation-model-table .basic-price input';

/**
 * One part of the form: by an attribute that is the same in every language (2026-07 to 2026-10, Taiwan, Vietnam,
 * Thailand, Malaysia), else by the row's label. The live Indonesian site was not seen.
 */
function part(doc: Document, name: Part): Element | null {
  const marked = doc.querySelector(`[data-product-edit-field-unique-id="${name}"]`);
  if (marked) return marked;
  const rows = [...doc.querySelectorAll('.edit-row')].slice(0, 200);
  return (
    rows.find((row) => {
      const label = row.querySelector('.edit-label')?.textContent ?? '';
      return LABELS[name].test(label.slice(0, 200).replace(/^[\s*]+/, ''));
    }) ?? null
  );
}

/** What stands in the first field of a part that is typed in; null where there is none. */
function typed(root: Element | null): string | null {
  const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type="file"]):not([type="checkbox"]):not([type="radio"]), textarea',
  );
  return field ? field.value.slice(0, 200_000) : null;
}

/** Quill (2026), a plain editor (Vietnam 2026), or a text area (older). Quill's clipboard field is no text. */
function description(root: Element | null): string {
  const editor = root?.querySelector('.ql-editor:not(.ql-blank), .editor-outer [contenteditable="true"]');
  const words = editor ? textOfEditor(editor) : (root?.querySelector('textarea')?.value ?? '');
  return cut(tidyLines(words), 20_000);
}

function amountIn(text: string, currency: string): number | null {
  const parsed = parsePrice(text.slice(0, 60), currency);
  return parsed.ok && parsed.data.amount > 0 ? parsed.data.amount : null;
}

/** The price typed in, or from the lowest to the highest of the variants' prices. Stock is another part. */
function priceIn(doc: Document, url: URL): Price | null {
  const currency = currencyOfHost(url);
  const variants = [...doc.querySelectorAll<HTMLInputElement>(VARIANT_PRICES)].slice(0, 300);
  const texts =
    variants.length > 0 ? variants.map((input) => input.value) : [typed(part(doc, 'price')) ?? ''];
  const amounts = texts.flatMap((text) => amountIn(text, currency) ?? []);
  if (amounts.length === 0) return null;
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  return { amount: low, ...(high > low && { max: high }), currency };
}

/** Photos of the image manager (2026); previews of photos that are still being sent have no address of their own. */
function photosIn(root: Element | null, url: URL): string[] {
  const images = [
    ...(root?.querySelectorAll(
      '.shopee-image-manager__image, .image-manager__image, .shopee-image-manager img',
    ) ?? []),
  ].slice(0, 60);
  const addresses = images.flatMap((image) => {
    const style = (image.getAttribute('style') ?? '').slice(0, 4000);
    const drawn = style.match(/url\(\s*["']?([^"')]+)/i)?.[1];
    return httpAddress(image.getAttribute('src') ?? drawn, url.href) ?? [];
  });
  return choosePhotos(addresses.map((value) => ({ value, confidence: 0.9 })));
}

/** True once the form's name field stands there; it is drawn by script after the page. */
export const formStands = (doc: Document): boolean => typed(part(doc, 'name')) !== null;

/** The product in the form, as it is typed at this moment; null while it has no name. */
export function productInForm(doc: Document, url: URL): Pick<Reading, 'fields' | 'images'> | null {
  const name = cut(tidyLines(typed(part(doc, 'name')) ?? '').replace(/\s+/g, ' '), 500);
  if (name === '') return null;
  const price = priceIn(doc, url);
  const words = description(part(doc, 'description'));
  return {
    fields: {
      name: statedField(name, 'form', 0.95),
      ...(price && { price: statedField(price, 'form', 0.95) }),
      ...(words && { description: statedField(words, 'form', 0.95) }),
    },
    images: photosIn(part(doc, 'images'), url),
  };
}
