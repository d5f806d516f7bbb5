import type { ChannelProfile } from '../channels';
import { shorten } from '../core/graphemes';
import { formatPrice, type Money } from '../core/money';
import { PERMIT_KEYS, type PermitKey, type Product, type Shop } from '../model';
import { lines, oneLine, withoutWhatsAppMarks } from './clean';
import { dropAccountNumbers, dropContacts, dropLinks, hasContact } from './contacts';
import { detailLines } from './details';
import { withFacts } from './facts';
import { aboveListing, listingBlock } from './listing';
import { orderOn } from './order';
import type { CaptionLanguage, CaptionTemplate } from './template';

export type CaptionProduct = Pick<Product, 'name'> &
  Partial<
    Pick<
      Product,
      | 'price'
      | 'strikePrice'
      | 'description'
      | 'facts'
      | 'variants'
      | 'stock'
      | 'strength'
      | 'permits'
      | 'promoUntil'
      | 'promoTerms'
    >
  >;
export type CaptionShop = Partial<
  Pick<
    Shop,
    'name' | 'kind' | 'tone' | 'greeting' | 'whatsapp' | 'area' | 'payment' | 'delivery' | 'hashtags'
  >
>;
/** Answers to a template's form by key; what is missing takes the field's default. */
export type CaptionForm = Record<string, string | number>;

/** How much a draft may say: longest name in UTF-16 units, most detail lines. */
export interface Budget {
  name: number;
  details: number;
}

const SHORT_NAME = 40;

/** Of several lines those that lead nowhere; of one line its harmless pieces. */
function withoutContacts(text: string): string {
  const kept = text.split('\n').filter((line) => !hasContact(line.normalize('NFKC')));
  return kept.length > 0 ? kept.join('\n') : dropContacts(text);
}

/** Text of others, fit for a channel: no contacts or links where they may not stand, no foreign WhatsApp marks. */
export function suited(text: string, channel: ChannelProfile): string {
  const allowed = !channel.contacts ? withoutContacts(text) : channel.links ? text : dropLinks(text);
  return channel.markup === 'whatsapp' ? withoutWhatsAppMarks(allowed) : allowed;
}

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

/** Questions that shared pieces look at, whether or not the template asks them. */
const ALWAYS_THERE = { stock: '', proof: '' };

function answers(template: CaptionTemplate, form: CaptionForm, channel: ChannelProfile) {
  const given = template.form.map((field) => {
    const answer = (Object.hasOwn(form, field.key) ? form[field.key] : undefined) ?? field.default;
    const text = typeof answer === 'number' ? (Number.isFinite(answer) ? String(answer) : '') : answer;
    return [field.key, field.type === 'date' ? oneLine(text) : lines(suited(lines(text), channel))];
  });
  return { ...ALWAYS_THERE, ...Object.fromEntries(given) };
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
function otherLine(product: CaptionProduct, clean: (text: string) => string): string {
  const name = shorten(clean(product.name), 80);
  const price = priceOf(product, clean);
  return price && name !== '' ? `${name}, ${formatPrice(price)}` : name;
}

export interface ScopeInput {
  template: CaptionTemplate;
  product: CaptionProduct;
  /** Further goods of the same caption. */
  others?: readonly CaptionProduct[] | undefined;
  shop: CaptionShop;
  form: CaptionForm;
  today: string;
}

/** Everything a template may name; every field is always there, '' or null where nothing is known. */
export function scopeFor(input: ScopeInput, channel: ChannelProfile, budget: Budget) {
  const { product, shop, others = [] } = input;
  const { language } = input.template;
  const described = channel.listing ? aboveListing(product) : product;
  const clean = (text: string | undefined) => oneLine(suited(oneLine(text ?? ''), channel));
  const fullName = clean(product.name);
  const shopName = clean(shop.name);
  const price = priceOf(product, clean);
  const order = orderOn(channel, {
    phone: shop.whatsapp ?? '',
    name: fullName,
    shop: shopName,
    kind: shop.kind,
    language,
    bare: input.template.withoutOrder,
  });
  // Indonesian words of address have no place in an English sentence.
  const greeting = channel.listing || language !== 'id' ? '' : clean(shop.greeting);
  const scope = {
    product: {
      ...productScope(described, price, clean, language),
      name: shorten(fullName, budget.name),
      short: shorten(fullName, SHORT_NAME),
      details: detailsOf(described, clean, language).slice(0, budget.details),
    },
    others: others.map((other) => otherLine(other, clean)).filter(Boolean),
    shop: {
      name: shopName,
      short: shorten(shopName, SHORT_NAME),
      greeting,
      kind: shop.kind ?? 'other',
      area: clean(shop.area),
      payment: clean(dropAccountNumbers(oneLine(shop.payment ?? ''))),
      delivery: clean(shop.delivery),
      whatsapp: clean(shop.whatsapp),
      hashtags: (shop.hashtags ?? []).map(clean).filter(Boolean),
    },
    form: answers(input.template, input.form, channel),
    order: { how: order.how },
    channel: { id: channel.id, listing: channel.listing },
    today: input.today,
  };
  const listing = channel.listing && shop.kind !== 'service' ? listingBlock(product, clean, language) : '';
  return { scope, greeting, orderBlock: order.block, listing };
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

function productScope(
  product: CaptionProduct,
  price: Money | null,
  clean: (text: string) => string,
  language: CaptionLanguage,
) {
  return {
    price,
    strike: strikeOf(product, price),
    unit: price?.unit ?? '',
    strength: capital(clean(product.strength ?? '')),
    description: detailsOf(product, clean, language).join('\n'),
    stock: stockOf(product.stock),
    permits: permitLines(product.permits, clean),
    until: product.promoUntil ?? '',
    terms: clean(product.promoTerms ?? ''),
  };
}
