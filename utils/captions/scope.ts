import type { ChannelProfile } from '../channels';
import { shorten } from '../core/graphemes';
import type { Product, Shop } from '../model';
import { lines, oneLine, withoutWhatsAppMarks } from './clean';
import { dropAccountNumbers, dropContacts, dropLinks, hasContact } from './contacts';
import { aboveListing, listingBlock } from './listing';
import { orderOn } from './order';
import { otherLine, productScope } from './product-scope';
import type { CaptionTemplate } from './template';

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
  // What a listing tells in its questions and terms need not stand among its details too.
  const tellsBelow = channel.listing && shop.kind !== 'service';
  const clean = (text: string | undefined) => oneLine(suited(oneLine(text ?? ''), channel));
  const fullName = clean(product.name);
  const shopName = clean(shop.name);
  const goods = productScope(tellsBelow ? aboveListing(product) : product, clean, language);
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
      ...goods,
      name: shorten(fullName, budget.name),
      short: shorten(fullName, SHORT_NAME),
      details: goods.details.slice(0, budget.details),
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
  const listing = tellsBelow ? listingBlock(product, clean, language) : '';
  return { scope, greeting, orderBlock: order.block, listing };
}
