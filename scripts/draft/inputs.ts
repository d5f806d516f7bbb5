import * as z from 'zod/mini';
import type { CaptionProduct, CaptionShop } from '../../utils/captions';
import type { TextField } from '../../utils/checks';
import type { CheckedProduct } from '../../utils/checks/rule';
import { BUSINESS_KINDS, type BusinessKind, productSchema, shopSchema } from '../../utils/model';

/** A file that is not of the shape it should have. */
class BadInput extends Error {
  override name = 'BadInput';
}

function parsed<T>(json: string, schema: z.ZodMiniType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadInput(`The ${what} is no JSON: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadInput(`The ${what} is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
}

/** The library's own `Product`; only `name` must be there. */
const productFile = z.extend(z.partial(productSchema), { name: z.string() });
/** The library's own `Shop`, of which anything may be left out. */
const shopFile = z.partial(shopSchema);

export const readProduct = (json: string): CaptionProduct & CheckedProduct =>
  parsed(json, productFile, 'product') as CaptionProduct & CheckedProduct;

export const readShop = (json: string): CaptionShop => parsed(json, shopFile, 'shop') as CaptionShop;

export function readBusiness(value: unknown): BusinessKind {
  const found = BUSINESS_KINDS.find((known) => known === value);
  if (!found)
    throw new BadInput(`"${String(value)}" is no business. Businesses: ${BUSINESS_KINDS.join(' ')}`);
  return found;
}

export function readField(value: unknown): TextField | undefined {
  if (value === undefined || value === null) return undefined;
  const found = (['name', 'description', 'caption'] as const).find((known) => known === value);
  if (!found) throw new BadInput(`"${String(value)}" is no field. Fields: name description caption`);
  return found;
}
