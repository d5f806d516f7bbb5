import { formatPrice } from '@/utils/core/money';
import type { TFunction } from '@/utils/i18n';
import { type AnyRow, priceSchema } from '@/utils/model';

/** Fields that have a word of their own on the screen; the rest are "other contents". */
const NAMED = [
  'name',
  'price',
  'description',
  'photoIds',
  'stock',
  'strikePrice',
  'day',
  'time',
  'state',
  'texts',
  'scenes',
  'channels',
  'parts',
  'quote',
  'greeting',
  'area',
  'payment',
  'delivery',
  'whatsapp',
  'colors',
  'fonts',
  'hashtags',
  'logoId',
  'deletedAt',
] as const;

/** What a person knows a record by. */
export function titleOf(row: AnyRow): string {
  if ('name' in row) return row.name;
  if ('pack' in row) return row.pack.name;
  if ('table' in row) return `${row.table.year} · ${row.table.source}`;
  if ('title' in row) return row.title;
  // A day's sales are known by the day; a result has no words of its own.
  if (!('quote' in row || 'texts' in row)) return 'day' in row ? row.day : '';
  const texts = 'quote' in row ? [row.quote] : Object.values(row.texts).map((caption) => caption?.text ?? '');
  return (
    texts
      .find((text) => text !== '')
      ?.split('\n')[0]
      ?.slice(0, 80) ?? ''
  );
}

export function fieldName(field: string, t: TFunction): string {
  const named = NAMED.find((name) => name === field);
  return named ? t(`data.field.${named}`) : t('data.otherField');
}

const LONGEST = 140;

/** A field's value in a few words; what cannot be told in words is told to be there or not. */
export function shortValue(row: AnyRow | undefined, field: string, t: TFunction): string {
  const value = (row as Record<string, unknown> | undefined)?.[field];
  if (value === undefined || value === '') return t('data.emptyValue');
  if (field === 'deletedAt') return t('data.inTrash');
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, LONGEST);
  const price = priceSchema.safeParse(value);
  if (price.success) return formatPrice(price.data, 'formal');
  if (Array.isArray(value)) return t('data.things', { count: value.length });
  if (field === 'texts') return titleOf(row as AnyRow);
  return t('data.hasValue');
}
