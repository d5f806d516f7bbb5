import { shorten } from '../core/graphemes';
import { formatPrice, type Money } from '../core/money';
import type { Product, Shop } from '../model';
import type { ChannelProfile } from './channel';
import { lines, oneLine, withoutWhatsAppMarks } from './clean';
import { dropAccountNumbers, dropContacts, dropLinks, hasContact } from './contacts';
import { detailLines } from './details';
import { withFacts } from './facts';
import { orderOn } from './order';
import type { CaptionTemplate } from './template';

export type CaptionProduct = Pick<Product, 'name'> &
  Partial<Pick<Product, 'price' | 'strikePrice' | 'description' | 'facts' | 'variants' | 'stock'>>;
export type CaptionShop = Partial<
  Pick<Shop, 'name' | 'kind' | 'greeting' | 'whatsapp' | 'area' | 'payment' | 'delivery' | 'hashtags'>
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

function answers(template: CaptionTemplate, form: CaptionForm, channel: ChannelProfile) {
  return Object.fromEntries(
    template.form.map((field) => {
      const given = form[field.key] ?? field.default;
      const text = typeof given === 'number' ? (Number.isFinite(given) ? String(given) : '') : given;
      return [field.key, field.type === 'date' ? oneLine(text) : lines(suited(lines(text), channel))];
    }),
  );
}

/** Everything a template may name; every field is always there, '' or null where nothing is known. */
export function scopeFor(
  input: {
    template: CaptionTemplate;
    product: CaptionProduct;
    shop: CaptionShop;
    form: CaptionForm;
    today: string;
  },
  channel: ChannelProfile,
  budget: Budget,
) {
  const { product, shop } = input;
  const clean = (text: string | undefined) => oneLine(suited(oneLine(text ?? ''), channel));
  const fullName = clean(product.name);
  const shopName = clean(shop.name);
  const details = withFacts(product, detailLines(product.description ?? '', product.name))
    .map(clean)
    .filter(Boolean);
  const price = priceOf(product, clean);
  const order = orderOn(channel, shop.whatsapp ?? '', fullName, shopName);
  const greeting = channel.listing ? '' : clean(shop.greeting);
  const scope = {
    product: {
      name: shorten(fullName, budget.name),
      short: shorten(fullName, SHORT_NAME),
      price,
      strike: strikeOf(product, price),
      details: details.slice(0, budget.details),
      description: details.join('\n'),
    },
    shop: {
      name: shopName,
      short: shorten(shopName, SHORT_NAME),
      greeting,
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
  return { scope, greeting, orderBlock: order.block };
}
