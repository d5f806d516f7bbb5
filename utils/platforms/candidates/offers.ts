import type { Money } from '../../core/money';
import { markupPrice } from './amount';
import { currencyCode } from './currencies';
import { isNode, type JsonNode, list, prop, textOf } from './json-nodes';

export interface OfferFacts {
  price: Money | null;
  strikePrice: number | null;
  availability: string;
}

/** schema.org's words for whether a thing can be had. */
const AVAILABILITY = [
  'InStock',
  'OutOfStock',
  'SoldOut',
  'PreOrder',
  'PreSale',
  'BackOrder',
  'LimitedAvailability',
  'InStoreOnly',
  'OnlineOnly',
  'MadeToOrder',
  'Discontinued',
];

/** "https://schema.org/InStock", "in stock", "instock" → "InStock"; other words as they stand. */
export function availabilityName(raw: string): string {
  const word = raw.trim().slice(0, 300).split(/[/#]/).filter(Boolean).at(-1)?.slice(0, 60) ?? '';
  const folded = word.replace(/[\s_-]/g, '').toLowerCase();
  return AVAILABILITY.find((each) => each.toLowerCase() === folded) ?? word;
}

const struck = (specification: JsonNode): boolean =>
  /listprice|strikethrough|msrp|srp/i.test(textOf(prop(specification, 'priceType')));

/** Offers within an aggregate offer; whoever nests them deeper means to be a nuisance. */
const MAX_DEPTH = 1;

interface Flat {
  low: Money | null;
  high: Money | null;
  strike: number | null;
  availability: string;
}

/** Some shops nest the number: `{"lowPrice": {"sales": {"value": 3499, "currency": "ARS"}}}` (seen 2020). */
function nested(value: unknown): { raw: unknown; currency: string | null } {
  let current = value;
  for (let depth = 0; depth < 3 && isNode(current); depth += 1) {
    const node: JsonNode = current;
    const inner = prop(node, 'value') ?? prop(node, 'amount') ?? prop(node, 'price') ?? prop(node, 'sales');
    if (!isNode(inner)) return { raw: inner, currency: currencyCode(prop(node, 'currency')) };
    current = inner;
  }
  return { raw: current, currency: null };
}

function money(value: unknown, currency: string): Money | null {
  const { raw, currency: own } = nested(Array.isArray(value) ? value[0] : value);
  return markupPrice(raw, own ?? currency);
}

function flatten(offer: JsonNode, fallback: string, depth = 0): Flat[] {
  const specifications = list(prop(offer, 'priceSpecification')).filter(isNode).slice(0, 20);
  const currency =
    currencyCode(prop(offer, 'priceCurrency')) ??
    specifications.map((each) => currencyCode(prop(each, 'priceCurrency'))).find(Boolean) ??
    fallback;
  const current = specifications.filter((each) => !struck(each));
  const strikes = specifications.filter(struck);
  const own = (name: string) => money(prop(offer, name), currency);
  const special = current.map((each) => money(prop(each, 'price'), currency)).find((each) => each !== null);
  const low = own('price') ?? special ?? own('lowPrice');
  const flat: Flat = {
    low: low ?? null,
    high: own('price') || special ? null : own('highPrice'),
    strike: strikes.map((each) => money(prop(each, 'price'), currency)?.amount).find(Boolean) ?? null,
    availability: availabilityName(textOf(prop(offer, 'availability'))),
  };
  const inner = depth < MAX_DEPTH ? list(prop(offer, 'offers')).filter(isNode).slice(0, 200) : [];
  if (flat.low === null && inner.length > 0)
    return inner.flatMap((each) => flatten(each, currency, depth + 1));
  return [flat];
}

const sellable = (flat: Flat): boolean => !/outofstock|soldout|discontinued/i.test(flat.availability);

/**
 * What a product's offers say together. Offers that can be bought go before those that cannot; several prices
 * make a range. `offers` is whatever stood there: one, many, an AggregateOffer, or nonsense.
 */
export function readOffers(offers: unknown, fallbackCurrency: string): OfferFacts {
  const nodes = list(offers).filter(isNode).slice(0, 200);
  const flats = nodes.flatMap((node) => flatten(node, fallbackCurrency));
  const priced = flats.filter((flat) => flat.low !== null);
  const usable = priced.filter(sellable).length > 0 ? priced.filter(sellable) : priced;
  const first = usable[0]?.low ?? null;
  let price: Money | null = null;
  if (first) {
    const same = usable.filter((flat) => flat.low?.currency === first.currency);
    const amounts = same
      .flatMap((flat) => [flat.low?.amount ?? 0, flat.high?.amount ?? 0])
      .filter((n) => n > 0);
    const low = Math.min(...amounts);
    const high = Math.max(...amounts);
    price = { amount: low, currency: first.currency, ...(high > low && { max: high }) };
  }
  const strikePrice = usable.map((flat) => flat.strike).find((amount) => amount !== null) ?? null;
  return {
    price,
    strikePrice: strikePrice !== null && price && strikePrice > price.amount ? strikePrice : null,
    availability: (usable[0] ?? flats.find(sellable) ?? flats[0])?.availability ?? '',
  };
}
