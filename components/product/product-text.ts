import { formatPrice, parsePrice } from '@/utils/core/money';
import type { NewRow } from '@/utils/db';
import {
  FACT_KEYS,
  type FactKey,
  PERMIT_KEYS,
  type PermitKey,
  type Price,
  type Product,
  type Reading,
} from '@/utils/model';
import { cleaned, readTags, showTags } from './supplied';

/** Names of the form's text fields: one for each text that a person types about a product. */
export type TextField =
  | 'name'
  | 'price'
  | 'unit'
  | 'strikePrice'
  | 'description'
  | 'hashtags'
  | 'strength'
  | 'amount'
  | `facts.${FactKey}`
  | `permits.${PermitKey}`;

/** What stands in the form's fields, as text; '' where nothing does. */
export type ProductText = Record<TextField, string>;

export type ProductChanges = Partial<NewRow<Product>>;

const GROUPS = { facts: FACT_KEYS, permits: PERMIT_KEYS } as const;

const grouped = (row: Pick<Product, 'facts' | 'permits'>): Partial<ProductText> =>
  Object.fromEntries([
    ...FACT_KEYS.map((key) => [`facts.${key}`, row.facts?.[key] ?? '']),
    ...PERMIT_KEYS.map((key) => [`permits.${key}`, row.permits?.[key] ?? '']),
  ]);

export const EMPTY_TEXT = {
  name: '',
  price: '',
  unit: '',
  strikePrice: '',
  description: '',
  hashtags: '',
  strength: '',
  amount: '',
  ...grouped({}),
} as ProductText;

const withoutUnit = (price: Price): string => formatPrice({ ...price, unit: undefined }, 'formal');

const strikeText = (amount: number | undefined, price: Price | undefined): string =>
  amount === undefined ? '' : formatPrice({ amount, currency: price?.currency ?? 'IDR' }, 'formal');

/** What a form shows of a page: as it was read, save for the description, which comes clean and without hashtags. */
export function textOfReading({ fields }: Reading): ProductText {
  const price = fields.price?.value;
  return {
    ...EMPTY_TEXT,
    name: fields.name?.value ?? '',
    price: price ? withoutUnit(price) : '',
    unit: price?.unit ?? '',
    strikePrice: strikeText(fields.strikePrice?.value, price),
    ...cleaned(fields.description?.value ?? ''),
  };
}

/** Where on the page each field of a reading stood, by the names of a product's fields. */
export const readFromOf = ({ fields }: Reading): NonNullable<Product['readFrom']> =>
  Object.fromEntries(
    (['name', 'price', 'strikePrice', 'description'] as const).flatMap((key) => {
      const source = fields[key]?.source;
      return source === undefined ? [] : [[key, source]];
    }),
  );

export function textOfProduct(product: Product): ProductText {
  const { price } = product;
  // A unit that was typed into the price ("25rb/toples") is not typed a second time into its own field.
  const unit = product.priceText === undefined ? price?.unit : undefined;
  return {
    ...EMPTY_TEXT,
    ...grouped(product),
    name: product.name,
    price: product.priceText ?? (price ? withoutUnit(price) : ''),
    unit: product.unitText ?? unit ?? '',
    strikePrice: product.strikePriceText ?? strikeText(product.strikePrice, price),
    description: product.description,
    hashtags: showTags(product.hashtags),
    strength: product.strength ?? '',
    amount: product.stock?.amount === undefined ? '' : String(product.stock.amount),
  };
}

/** Pieces as typed: "20", "1.500"; undefined for none, null for what is no whole number. */
export function readAmount(text: string): number | undefined | null {
  const plain = text.trim().replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '');
  if (plain === '') return undefined;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** Fields whose text nobody can read as what it should be; it stays on screen until it is mended. */
export function unreadable(text: ProductText): ('price' | 'strikePrice' | 'amount')[] {
  const wrong = (['price', 'strikePrice'] as const).filter(
    (field) => text[field].trim() !== '' && !parsePrice(text[field]).ok,
  );
  return readAmount(text.amount) === null ? [...wrong, 'amount'] : wrong;
}

const samePrice = (a: Price | undefined, b: Price | undefined): boolean =>
  a?.amount === b?.amount && a?.max === b?.max && a?.currency === b?.currency;

/** Price and unit hang together: each may name the unit. The date moves only when the price does. */
function priceFields(text: ProductText, before: Partial<Product>, day: string) {
  const parsed = parsePrice(text.price);
  const unit = text.unit.trim() || (parsed.ok ? parsed.data.unit : undefined);
  const price = parsed.ok ? { ...parsed.data, unit: unit?.slice(0, 40) } : undefined;
  const kept = samePrice(price, before.price) ? before.priceDate : day;
  return {
    price,
    priceText: text.price.slice(0, 100) || undefined,
    unitText: text.unit.slice(0, 40) || undefined,
    priceDate: price && kept,
  };
}

function strikeFields(text: ProductText) {
  const strike = parsePrice(text.strikePrice);
  return {
    strikePriceText: text.strikePrice.slice(0, 100) || undefined,
    strikePrice: strike.ok ? strike.data.amount : undefined,
  };
}

export type ProductFields = Required<Pick<NewRow<Product>, 'name' | 'description'>> &
  Pick<
    NewRow<Product>,
    'price' | 'priceText' | 'unitText' | 'strikePrice' | 'strikePriceText' | 'priceDate' | 'hashtags'
  >;

/** A new row's fields for the short form: name, prices, description and hashtags, on `day` (YYYY-MM-DD). */
export const fieldsOfText = (text: ProductText, day: string): ProductFields => ({
  name: text.name.slice(0, 500),
  ...priceFields(text, {}, day),
  ...strikeFields(text),
  description: text.description.slice(0, 20_000),
  hashtags: readTags(text.hashtags),
});

/** One group of short answers with the given ones put in; undefined when none is left. */
function withAnswers<K extends 'facts' | 'permits'>(
  group: K,
  before: Product[K],
  sent: Partial<ProductText>,
): Product[K] {
  const longest = group === 'facts' ? 300 : 60;
  const answers = GROUPS[group].flatMap((key) => {
    const given = sent[`${group}.${key}` as TextField]?.slice(0, longest);
    const text = given ?? (before as Record<string, string> | undefined)?.[key] ?? '';
    return text === '' ? [] : [[key, text]];
  });
  return answers.length === 0 ? undefined : (Object.fromEntries(answers) as Product[K]);
}

/** What is typed over was not read from the page any more. */
function withoutSource(readFrom: Product['readFrom'], sent: Partial<ProductText>): ProductChanges {
  if (!readFrom || !Object.keys(sent).some((key) => key in readFrom)) return {};
  return { readFrom: Object.fromEntries(Object.entries(readFrom).filter(([key]) => !(key in sent))) };
}

/**
 * What must be written into `row` for the texts that were `sent`, and nothing else. An amount that cannot be
 * read is left out: the old one stands until it can.
 */
export function changesOf(row: Product, sent: Partial<ProductText>, day: string): ProductChanges {
  const text = { ...textOfProduct(row), ...sent };
  const has = (...fields: TextField[]) => fields.some((field) => field in sent);
  const hasGroup = (group: string) => Object.keys(sent).some((key) => key.startsWith(`${group}.`));
  const amount = readAmount(text.amount);
  return {
    ...(has('name') && { name: text.name.slice(0, 500) }),
    ...(has('price', 'unit') && priceFields(text, row, day)),
    ...(has('strikePrice') && strikeFields(text)),
    ...(has('description') && { description: text.description.slice(0, 20_000) }),
    ...(has('hashtags') && { hashtags: readTags(text.hashtags) }),
    ...(has('strength') && { strength: text.strength.slice(0, 300) || undefined }),
    ...(has('amount') && amount !== null && { stock: { mode: 'ready', ...row.stock, amount } }),
    ...(hasGroup('facts') && { facts: withAnswers('facts', row.facts, sent) }),
    ...(hasGroup('permits') && { permits: withAnswers('permits', row.permits, sent) }),
    ...withoutSource(row.readFrom, sent),
  };
}
