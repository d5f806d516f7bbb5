import { Readability } from '@mozilla/readability';
import { longText } from '../clean';
import { countPrices, isCharge } from './amount';
import { shortText, textStart } from './bounded';
import type { Candidate, Page, Source } from './candidate';
import { mainHeading } from './heading';
import { isInTile, isOutside, isUndrawn } from './regions';

/** What shops' engines call the element that holds a product's description, the surest first. */
const DESCRIPTION = [
  '[itemprop="description"]:not(meta)',
  '.woocommerce-product-details__short-description',
  '[data-testid*="Description" i]',
  '[data-aut-id="itemDescriptionContent"]',
  '#tab-description',
  '#description',
  '[id*="productdescription" i], [id*="product-desc" i], [id*="product_desc" i]',
  '[class*="product-description" i], [class*="product_description" i], [class*="productdescription" i], [class*="product__description" i]',
  '[class*="short-description" i], [class*="short_description" i], [class*="product-desc" i], [class*="item-desc" i], [class*="item_desc" i]',
  '[class*="deskripsi" i], [id*="deskripsi" i], [class*="keterangan" i]',
  '[class*="description" i], [id*="description" i]',
  '[class*="descripcion" i], [class*="descricao" i], [class*="beschreibung" i], [class*="descriere" i], [class*="descrizione" i], [class*="item_content" i], [id*="item_content" i]',
];
/** What stands in such an element without being of it. */
const FOREIGN =
  'script, style, noscript, template, form, button, select, nav, aside, [class*="related" i], [class*="review" i], [class*="recommend" i], [class*="share" i], [class*="breadcrumb" i]';
/** Its own heading, in the languages of shops that we have seen. */
const LABEL =
  /^(deskripsi( produk)?|keterangan( produk)?|detail( produk)?|uraian|tentang produk|(product )?(description|details)|overview|beschreibung|produktbeschreibung|descripción|descrição|description du produit|descriere|descrizione|opis( produktu)?|popis|描述|商品説明|商品描述|상품설명|описание|תיאור( המוצר)?|الوصف|รายละเอียดสินค้า|mô tả)[ :]*\n+/i;
const LEAST = 40;
const MAX_DESCRIPTION = 400_000;

/** Boxes are copied whole; together no more than this is. */
const MAX_COPIED = 800_000;

function wordsOf(element: Element): string {
  // Into a document that is shown nowhere: a copy in the page itself would load and run what it holds.
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(element, true);
  for (const foreign of copy.querySelectorAll(FOREIGN)) foreign.remove();
  return longText(copy.innerHTML).replace(LABEL, '');
}

/** Text under an element that is named as the description; of boxes in one another the innermost. */
export const described: Source = (page) => {
  const tried = new Set<Element>();
  let left = MAX_COPIED;
  for (const selector of DESCRIPTION) {
    const found = [...page.doc.querySelectorAll(selector)]
      .slice(0, 12)
      .filter((element) => !isOutside(element));
    const inner = found.filter(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
    for (const element of [...inner, ...found]) {
      if (tried.has(element)) continue;
      tried.add(element);
      const { length } = element.innerHTML;
      left -= Math.min(length, MAX_DESCRIPTION);
      if (left < 0) return [];
      if (length > MAX_DESCRIPTION) continue;
      const value = wordsOf(element);
      if (value.length >= LEAST)
        return [{ field: 'description', value, source: 'page-text', confidence: 0.5 }];
    }
  }
  return [];
};

/** Paragraphs that follow one another under the heading, until something else comes. */
const PARAGRAPHS = 'p, li, [class*="desc" i], [class*="text" i], [class*="ket" i], [class*="isi" i], dd, div';
const MOST_PARAGRAPHS = 3000;
const LONGEST_PARAGRAPH = 6000;

/** Text with letters in it, and no more prices and numbers than a sentence has. */
function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return text.length >= LEAST && letters / text.length > 0.6 && countPrices(text) === 0 && !isCharge(text);
}

/** The first text below the heading that reads like sentences, with the paragraphs beside it. */
export function prose(page: Page): Candidate[] {
  const heading = mainHeading(page);
  if (!heading) return [];
  let count = 0;
  for (const element of page.doc.querySelectorAll(PARAGRAPHS)) {
    count += 1;
    if (count > MOST_PARAGRAPHS) break;
    if (
      !(heading.compareDocumentPosition(element) & 4) ||
      element.querySelector('p, div, ul, table, form, h1, h2, h3')
    )
      continue;
    const text = shortText(element, LONGEST_PARAGRAPH);
    if (
      text === null ||
      !isProse(text.trim()) ||
      isOutside(element) ||
      element.closest('form, button, a, label')
    )
      continue;
    if (isInTile(element, page, heading) || isUndrawn(element)) continue;
    const beside = [...(element.parentElement?.children ?? [])]
      .slice(0, 40)
      .filter((each) => each.tagName === element.tagName);
    const own = beside
      .slice(beside.indexOf(element))
      .map((each) => longText(textStart(each, LONGEST_PARAGRAPH)));
    const end = own.findIndex((each, index) => index > 0 && !isProse(each));
    const value = longText(own.slice(0, end < 0 ? own.length : end).join('\n\n'));
    return [{ field: 'description', value, source: 'page-text', confidence: 0.42 }];
  }
  return [];
}

/** Readability asks each box of the page for all of its text, several times. */
const MAX_PAGE = 40_000;
const MAX_ELEMENTS = 8000;
const MAX_TEXT = 300_000;
const LONGEST_CLASS = 2000;
/** Text of a box, times the boxes around it. */
const MAX_WORK = 12_000_000;
/** What says nothing in words; some of it Readability reads with expressions that take their time. */
const WORDLESS =
  'script, style, noscript, template, iframe, object, svg, img, picture, source, video, audio, input, select, textarea, output, button';

/** Whether a text is small enough to be searched for its main part. */
function isReadable(body: Element): boolean {
  if (body.querySelectorAll('*').length > MAX_ELEMENTS) return false;
  const texts = body.ownerDocument.createTreeWalker(body, 5);
  let depth = 0;
  let last: Node = body;
  let text = 0;
  let work = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentNode === last) depth += 1;
    else
      for (let at = last; at.parentNode && at.parentNode !== node.parentNode; at = at.parentNode) depth -= 1;
    last = node;
    if (node.nodeType !== 3) continue;
    text += (node as Text).length;
    work += (node as Text).length * depth;
    if (text > MAX_TEXT || work > MAX_WORK) return false;
  }
  return true;
}

/** The page's main text by Readability; asked only when nothing better describes the product. */
export function article(page: Page): Candidate[] {
  if (!page.doc.body || page.doc.getElementsByTagName('*').length > MAX_PAGE) return [];
  const copy = page.doc.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(WORDLESS)) element.remove();
  // What a form's field is called hides the form's own parts: its parent would be one of its children.
  for (const field of copy.querySelectorAll('fieldset')) field.removeAttribute('name');
  if (!copy.body || !isReadable(copy.body)) return [];
  for (const named of copy.querySelectorAll('[class], [id]')) {
    if (`${named.getAttribute('class')}${named.getAttribute('id')}`.length < LONGEST_CLASS) continue;
    named.removeAttribute('class');
    named.removeAttribute('id');
  }
  const parsed = new Readability(copy, { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true }).parse();
  const value = longText(parsed?.content ?? '');
  return value.length < 40 ? [] : [{ field: 'description', value, source: 'article', confidence: 0.3 }];
}
