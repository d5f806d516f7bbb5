import { isCharge, visiblePrice } from '../candidates/amount';
import type { Candidate, Page } from '../candidates/candidate';
import { productNodes } from '../candidates/json-ld';
import { prop, textOf } from '../candidates/json-nodes';
import { metas } from '../candidates/meta';
import { isOutside, leadsElsewhere } from '../candidates/regions';
import { isStruck } from '../candidates/struck';
import { cut, sharedWords, tidyLines } from '../clean';
import { textOfShown } from '../insert/text-of';
import { shopeeItem } from '../kinds/shopee';

const itemOf = (address: string, page: Page): string | null =>
  URL.canParse(address, page.base) ? shopeeItem(new URL(address, page.base)) : null;

/**
 * Whether the markup is of a product visited before: the page moves on by script and leaves its head as it was.
 * It is when an address in it names another item, or when it calls the product altogether differently than
 * the heading does.
 */
export function isStale(page: Page, item: string): boolean {
  const products = productNodes(page);
  const canonical = page.doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const addresses = [
    canonical,
    ...metas(page.doc, 'og:url'),
    ...products.map(({ node }) => textOf(prop(node, 'url'))),
  ];
  const items = addresses
    .map((address) => (address ? itemOf(address, page) : null))
    .filter((each) => each !== null);
  if (items.length > 0) return !items.includes(item);
  const headings = page.doc.querySelectorAll('h1');
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '').slice(0, 600) : '';
  const names = products.map(({ node }) => textOf(prop(node, 'name')).slice(0, 600)).filter(Boolean);
  // Either may say more than the other: a short heading, or a name full of search words.
  const alike = (name: string) => Math.max(sharedWords(name, heading), sharedWords(heading, name));
  return heading.trim() !== '' && names.length > 0 && names.every((name) => alike(name) < 0.3);
}

/** How far below the heading prices are looked for, and how far apart those of one block may stand. */
const MAX_TEXTS = 400;
const NEAR = 12;
/** "25% OFF", "-25%", "Diskon 25%" */
const DISCOUNT = /^[-–−]?\s?(?:diskon\s)?\d{1,2}\s?%(?:\s?(?:off|diskon))?$/i;
/** Options to choose from may carry prices of their own. */
const CHOICE = 'button, [role="radio"], [role="option"], [role="button"], label, select, a[href]';

/** What delivery costs or a voucher saves. */
const isExtra = (text: string): boolean => isCharge(text) || /diskon|hemat|cashback|koin/i.test(text);

interface Text {
  element: Element;
  text: string;
}

/** Short texts below the product's heading, in the order of the page. */
function textsBelow(page: Page): Text[] {
  const headings = page.doc.querySelectorAll('h1');
  const heading = headings.length === 1 ? headings[0] : null;
  if (!heading || !page.doc.body) return [];
  const texts: Text[] = [];
  const walker = page.doc.createTreeWalker(page.doc.body, 4);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node && texts.length < MAX_TEXTS; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').slice(0, 120).trim();
    if (!element || text === '' || heading.contains(element)) continue;
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(element.tagName)) continue;
    texts.push({ element, text });
  }
  return texts;
}

/**
 * The price block: the first price below the heading, and the one before the discount beside it. The classes say
 * nothing there (hashed, 2025-12), and a saved page does not show what is crossed out; but where a discount
 * stands beside two prices, the lower one is asked and the higher one was.
 */
export function priceBlock(page: Page): Candidate[] {
  const texts = textsBelow(page);
  const priced = texts.flatMap(({ element, text }, at) => {
    const value = /rp/i.test(text) || /\d/.test(text) ? visiblePrice(joined(texts, at), 'IDR') : null;
    const foreign =
      element.closest(CHOICE) !== null ||
      isExtra(text) ||
      isExtra(labelBefore(texts, at)) ||
      isOutside(element) ||
      leadsElsewhere(element, page.url, page.base);
    return value && !foreign ? [{ value, at, struck: isStruck(element) }] : [];
  });
  const first = priced[0];
  if (!first) return [];
  const block = priced.filter(({ at }) => at - first.at <= NEAR);
  const discounted = texts
    .slice(Math.max(0, first.at - 3), first.at + NEAR)
    .some(({ text }) => DISCOUNT.test(text));
  const now = block.filter(({ struck }) => !struck);
  const amounts = [...new Set(now.map(({ value }) => value.amount))];
  const source = 'price-block';
  const [asked] =
    discounted && amounts.length === 2 ? [...now].sort((a, b) => a.value.amount - b.value.amount) : now;
  if (!asked) return [];
  const before = block.find(
    ({ value, struck }) =>
      value.amount > asked.value.amount && (struck || (discounted && amounts.length === 2)),
  );
  return [
    { field: 'price', value: asked.value, source, confidence: 0.85 },
    ...(before
      ? [{ field: 'strikePrice' as const, value: before.value.amount, source, confidence: 0.8 }]
      : []),
  ];
}

/** The text before, when it is a label and no price of its own. */
function labelBefore(texts: readonly Text[], at: number): string {
  const text = texts[at - 1]?.text ?? '';
  return /\d/.test(text) ? '' : text;
}

/** Frameworks write "Rp25.000", " - ", "Rp40.000" as three texts side by side: read as the one that is seen. */
function joined(texts: readonly Text[], at: number): string {
  const here = texts[at];
  if (!here) return '';
  const beside = texts
    .slice(at, at + 3)
    .filter(({ element }) => element === here.element || element.parentElement === here.element);
  return beside.map(({ text }) => text).join(' ');
}

const DESCRIPTION = /^(deskripsi produk|product description)$/i;

/** The text below the heading "Deskripsi Produk"; classes are hashed there. The label's wording is unverified. */
export function descriptionBlock(page: Page): Candidate[] {
  const label = [...page.doc.querySelectorAll('h2, h3, div, span')]
    .slice(0, 6000)
    .find(
      (each) => each.children.length === 0 && DESCRIPTION.test((each.textContent ?? '').slice(0, 60).trim()),
    );
  const block = label?.nextElementSibling ?? null;
  const value = block ? cut(tidyLines(textOfShown(block, 'button, script, style')), 20_000) : '';
  return value === '' ? [] : [{ field: 'description', value, source: 'page-text', confidence: 0.7 }];
}
