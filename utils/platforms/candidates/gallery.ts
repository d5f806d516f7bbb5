import { httpAddress, nameKey } from '../clean';
import { nearest, textStart } from './bounded';
import type { Page, Source } from './candidate';
import { mainHeading } from './heading';
import { isInTile, isOutside, leadsElsewhere } from './regions';

/** Attributes that hold a larger version than `src`, largest first (zoom plug-ins and Amazon, seen 2020–2026). */
const LARGE = [
  'data-old-hires',
  'data-zoom-image',
  'data-zoom-src',
  'data-src-zoom-image',
  'data-image-large-src',
  'data-large_image',
  'data-large-src',
  'data-large',
  'data-zoom',
  'data-hires',
  'data-full-src',
  'data-full',
  'data-big',
  'data-original',
];
/** Attributes in which a picture waits until it is scrolled to. */
const LAZY = ['data-src', 'data-lazy', 'data-lazy-src', 'data-image', 'data-echo'];
const NOT_A_PHOTO =
  /logo|icon|sprite|placeholder|spinner|loading|blank\.|pixel|avatar|badge|flag|payment|banner|favicon|captcha|\.svg($|\?)/i;

/** From here on a picture is taken for the product's own. */
const SURE = 0.45;
/** What a picture beside it is worth. */
const NEIGHBOUR = 0.47;
const GALLERY_STEPS = 4;

/** No picture comes in more sizes. */
const MAX_SIZES = 60;

/** The widest picture of a `srcset`. */
export function widest(srcset: string): string | null {
  let best: { url: string; size: number } | null = null;
  for (const part of srcset.slice(0, 20_000).split(/,\s+/, MAX_SIZES)) {
    const [url, size] = part.trim().split(/\s+/);
    const number = Number.parseFloat(size ?? '1');
    if (url && (!best || number > best.size)) best = { url, size: number };
  }
  return best?.url ?? null;
}

function addressOf(image: Element, base: string): string | null {
  const link = nearest(image, 'a[href]')?.getAttribute('href') ?? '';
  const choices = [
    ...LARGE.map((name) => image.getAttribute(name)),
    /\.(jpe?g|png|webp)(\?|$)/i.test(link) ? link : null,
    widest(image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? ''),
    ...LAZY.map((name) => image.getAttribute(name)),
    image.getAttribute('src'),
  ];
  for (const choice of choices) {
    // Shopify's themes leave a gap for the width that their script fills in.
    const address = choice ? httpAddress(choice.replace('{width}', '1080'), base) : null;
    if (address) return address;
  }
  return null;
}

/** Width in pixels as far as it is known: loaded size, else the attribute; null when nothing says. */
function widthOf(image: Element): number | null {
  const natural = (image as HTMLImageElement).naturalWidth;
  if (natural > 0) return natural;
  const attribute = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return Number.isFinite(attribute) && attribute > 0 ? attribute : null;
}

function score(image: Element, address: string, key: string, page: Page, heading: Element | null): number {
  const alt = nameKey((image.getAttribute('alt') ?? '').slice(0, 600));
  const width = widthOf(image);
  let value = 0.25;
  if (alt && key && (key.includes(alt) || alt.includes(key))) value += 0.25;
  if (
    nearest(
      image,
      '[class*="gallery" i], [id*="gallery" i], [class*="swiper" i], [class*="zoom" i], [id*="image" i]',
    )
  ) {
    value += 0.12;
  }
  if (nearest(image, '[class*="product" i], [id*="product" i], main')) value += 0.06;
  if (LARGE.some((name) => image.hasAttribute(name))) value += 0.15;
  if (width !== null && width >= 400) value += 0.1;
  if (width !== null && width < 100) value -= 0.15;
  if (/product|produk|catalog|goods|item/i.test(address)) value += 0.04;
  if (leadsElsewhere(image, page.url, page.base) || isInTile(image, page, heading)) value -= 0.3;
  return value;
}

/** The gallery around the photo that is surely the product's: as far up as no heading stands in it. */
function galleryAround(image: Element, heading: Element | null): Element | null {
  let box: Element | null = null;
  let next = image.parentElement;
  for (let steps = 0; next && steps < GALLERY_STEPS; steps += 1) {
    if (next.tagName === 'BODY' || (heading && next.contains(heading))) break;
    box = next;
    next = next.parentElement;
  }
  return box;
}

const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})/i;

/** Photos that stand on the page as the backgrounds of boxes. */
function backgrounds(
  page: Page,
  heading: Element | null,
): { image: Element; value: string; confidence: number }[] {
  return [...page.doc.querySelectorAll('[style*="background" i]')].slice(0, 200).flatMap((image) => {
    const address = image.getAttribute('style')?.slice(0, 3000).match(BACKGROUND)?.[1];
    const value = address ? httpAddress(address, page.base) : null;
    if (!value || isOutside(image) || NOT_A_PHOTO.test(`${value.slice(0, 600)} ${image.className}`))
      return [];
    return [{ image, value, confidence: score(image, value, '', page, heading) }];
  });
}

/** Photos that stand on the page itself. */
export const gallery: Source = (page) => {
  const heading = mainHeading(page);
  const key = nameKey((heading ? textStart(heading, 600) : page.doc.title).slice(0, 600));
  const found: { image: Element; value: string; confidence: number }[] = [];
  for (const image of [...page.doc.querySelectorAll('img')].slice(0, 600)) {
    const value = addressOf(image, page.base);
    if (!value || isOutside(image)) continue;
    const words = `${value.slice(0, 600)} ${image.getAttribute('class')?.slice(0, 600)} ${image.getAttribute('alt')?.slice(0, 40)}`;
    if (NOT_A_PHOTO.test(words)) continue;
    found.push({ image, value, confidence: score(image, value, key, page, heading) });
  }
  found.push(...backgrounds(page, heading));
  const best = found.reduce<(typeof found)[number] | null>(
    (top, each) => (each.confidence > (top?.confidence ?? SURE) ? each : top),
    null,
  );
  // Small pictures beside the large one are other views of the same thing, whatever their `alt` says.
  const around = best && galleryAround(best.image, heading);
  return found
    .map(({ image, value, confidence }) => ({
      field: 'image' as const,
      value,
      source: 'page-image',
      confidence:
        around?.contains(image) && !leadsElsewhere(image, page.url, page.base)
          ? Math.max(confidence, NEIGHBOUR)
          : confidence,
    }))
    .filter((each) => each.confidence > 0.2)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 40);
};
