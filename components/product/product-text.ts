import { formatPrice, parsePrice } from '@/utils/core/money';
import type { NewRow } from '@/utils/db';
import type { Price, Product, Reading } from '@/utils/model';

/** What stands in the form's fields, as text. */
export interface ProductText {
  name: string;
  price: string;
  unit: string;
  strikePrice: string;
  description: string;
}

export const EMPTY_TEXT: ProductText = { name: '', price: '', unit: '', strikePrice: '', description: '' };

const withoutUnit = (price: Price): string => formatPrice({ ...price, unit: undefined }, 'formal');

const strikeText = (amount: number | undefined, price: Price | undefined): string =>
  amount === undefined ? '' : formatPrice({ amount, currency: price?.currency ?? 'IDR' }, 'formal');

export function textOfReading({ fields }: Reading): ProductText {
  const price = fields.price?.value;
  return {
    name: fields.name?.value ?? '',
    price: price ? withoutUnit(price) : '',
    unit: price?.unit ?? '',
    strikePrice: strikeText(fields.strikePrice?.value, price),
    description: fields.description?.value ?? '',
  };
}

export function textOfProduct(product: Product): ProductText {
  const { price } = product;
  return {
    name: product.name,
    price: product.priceText ?? (price ? withoutUnit(price) : ''),
    unit: product.unitText ?? price?.unit ?? '',
    strikePrice: product.strikePriceText ?? strikeText(product.strikePrice, price),
    description: product.description,
  };
}

export type ProductFields = Pick<
  NewRow<Product>,
  | 'name'
  | 'price'
  | 'priceText'
  | 'unitText'
  | 'strikePrice'
  | 'strikePriceText'
  | 'priceDate'
  | 'description'
>;

/** Fields of the form that hold a price nobody can read. */
export function unreadable(text: ProductText): ('price' | 'strikePrice')[] {
  return (['price', 'strikePrice'] as const).filter(
    (field) => text[field].trim() !== '' && !parsePrice(text[field]).ok,
  );
}

/** The row's fields for what stands in the form on `day` (YYYY-MM-DD). */
export function fieldsOfText(text: ProductText, day: string): ProductFields {
  const parsed = parsePrice(text.price);
  const strike = parsePrice(text.strikePrice);
  const unit = text.unit.trim() || (parsed.ok ? parsed.data.unit : undefined);
  return {
    name: text.name.slice(0, 500),
    price: parsed.ok ? { ...parsed.data, unit } : undefined,
    priceText: text.price.slice(0, 100) || undefined,
    unitText: text.unit.slice(0, 40) || undefined,
    strikePriceText: text.strikePrice.slice(0, 100) || undefined,
    strikePrice: strike.ok ? strike.data.amount : undefined,
    priceDate: parsed.ok ? day : undefined,
    description: text.description.slice(0, 20_000),
  };
}
