import { shorten } from '../core/graphemes';
import { formatPrice, type Money } from '../core/money';
import { PERMIT_KEYS, type PermitKey } from '../model';
import { detailLines } from './details';
import { withFacts } from './facts';
import type { CaptionProduct } from './scope';
import type { CaptionLanguage } from './template';

/** A price that also reads well when a template prints it without the filter. */
function printable(money: Money): Money {
  const copy = { ...money };
  Object.defineProperty(copy, 'toString', { value: () => formatPrice(money), enumerable: false });
  return copy;
}

function priceOf(product: CaptionProduct, clean: (text: string) => string): Money | null {
  const price = product.price;
  if (!price || formatPrice(price) === '') return null;
  const unit = shorten(clean(price.unit ?? ''), 40);
  const { unit: _, ...rest } = price;
  return printable(unit === '' ? rest : { ...rest, unit });
}

/** The price before a discount; one that is not above the price is no discount (ruling L27). */
function strikeOf(product: CaptionProduct, price: Money | null): Money | null {
  const amount = product.strikePrice;
  if (amount === undefined || !price || !(amount > (price.max ?? price.amount))) return null;
  const strike = { amount, currency: price.currency };
  return formatPrice(strike) === '' ? null : printable(strike);
}

/** Stock as a template may ask for it: every field a text, '' where nothing is known. */
const stockOf = (stock: CaptionProduct['stock']) => ({
  mode: stock?.mode ?? '',
  amount: stock?.amount === undefined ? '' : String(stock.amount),
  closes: stock?.closes ?? '',
  ready: stock?.ready ?? '',
});

const PERMIT_NAMES: Record<PermitKey, string> = {
  halal: 'Halal',
  pirt: 'P-IRT',
  bpom: 'BPOM',
  sni: 'SNI',
  nib: 'NIB',
};

/** Numbers of permits, one line each: "P-IRT: 2063471010001-29". A name alone would be a claim. */
const permitLines = (permits: CaptionProduct['permits'], clean: (text: string) => string): string[] =>
  PERMIT_KEYS.flatMap((key) => {
    const number = clean(permits?.[key] ?? '').replace(new RegExp(`^${PERMIT_NAMES[key]}[\\s.:-]*`, 'i'), '');
    return /\d{4}/.test(number) ? [`${PERMIT_NAMES[key]}: ${number}`] : [];
  });

/** A further product of the same post in one line: "Nastar, Rp65.000/toples". */
export function otherLine(product: CaptionProduct, clean: (text: string) => string): string {
  const name = shorten(clean(product.name), 80);
  const price = priceOf(product, clean);
  return price && name !== '' ? `${name}, ${formatPrice(price)}` : name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const detailsOf = (
  product: CaptionProduct,
  clean: (text: string) => string,
  language: CaptionLanguage,
): string[] =>
  withFacts(product, detailLines(product.description ?? '', product.name), language)
    .map(clean)
    .filter(Boolean);

/** What a template may name of the goods, without what depends on how much a draft may say. */
export function productScope(
  product: CaptionProduct,
  clean: (text: string) => string,
  language: CaptionLanguage,
) {
  const details = detailsOf(product, clean, language);
  const price = priceOf(product, clean);
  return {
    price,
    strike: strikeOf(product, price),
    unit: price?.unit ?? '',
    strength: capital(clean(product.strength ?? '')),
    details,
    description: details.join('\n'),
    stock: stockOf(product.stock),
    permits: permitLines(product.permits, clean),
    until: product.promoUntil ?? '',
    terms: clean(product.promoTerms ?? ''),
  };
}
