import { localTime } from '@/utils/calendar';
import type { Product, Shop } from '@/utils/model';
import { contentOf, type Family, type Layout, type PictureContent } from '@/utils/scene';

/** What the data of a product can tell; the rest of a layout's words would have to be typed. */
const TOLD = new Set<string>([
  'price',
  'strikePrice',
  'note',
  'order',
  'place',
  'closes',
  'ready',
  'left',
  'terms',
  'until',
  'facts',
  'choices',
]);

/** Not about one product: their words are of an occasion, a buyer or the shop. */
const OF_OTHER_THINGS: ReadonlySet<Family> = new Set([
  'testimonial',
  'tip',
  'steps',
  'countdown',
  'bazaar',
  'thanks',
  'carousel',
]);

/** State something that no data of a product says, so that only its seller may choose them: they come last. */
export const isClaim = ({ family }: Layout): boolean => family === 'new';

/** Whether a layout can be laid out from products alone, one product a picture. */
export const isForMany = ({ goods, needs = [], slide, family }: Layout): boolean =>
  goods.min <= 1 &&
  slide === undefined &&
  !OF_OTHER_THINGS.has(family) &&
  needs.every((key) => TOLD.has(key));

/**
 * Why a layout cannot show a product, as a reason of `batch.why`; null when it can. `photos`: how many of the
 * product's photos are still there, of `had`.
 */
export function lacking(
  { needs = [], photos: range }: Pick<Layout, 'needs' | 'photos'>,
  content: PictureContent,
  photos: number,
  had: number = photos,
): string | null {
  if (photos < range.min) {
    if (photos > 0) return 'few-photos';
    return had > 0 ? 'photo-gone' : 'no-photo';
  }
  const missing = needs.find((key) => (content[key] ?? '').length === 0);
  return missing === undefined ? null : `no-${missing}`;
}

/** The products that a layout can show, by their data alone: whether their photos are still there is not asked. */
export const suiting = (
  layout: Layout,
  products: readonly Product[],
  shop: Shop,
  contacts: boolean,
): Product[] => {
  const { day: today } = localTime(shop.zone, Date.now());
  // Contacts are not looked for in the seller's own words, which would take long: they decide nothing here.
  const { whatsapp, area, ...rest } = shop;
  const asked = { ...rest, whatsapp: contacts ? whatsapp : '', area: contacts ? area : '' };
  return products.filter(
    (product) =>
      lacking(layout, contentOf(product, asked, { today, contacts: true }), product.photoIds.length) === null,
  );
};
