import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Result } from '../../utils/core/result';
import type { Price, Reading } from '../../utils/model';
import type { ReadFailure } from '../../utils/platforms/platform';
import { readAsItStands } from '../../utils/platforms/read-document';

/** What `npm run read` prints. `null` where the page gives nothing; `images` are absolute, best first. */
export interface Answer {
  kind: Reading['kind'];
  name: string | null;
  price: Pick<Price, 'amount' | 'currency' | 'unit'> | null;
  strikePrice: number | null;
  /** Lowest and highest price where there are several. */
  priceRange: [low: number, high: number] | null;
  images: string[];
  description: string | null;
  availability: string | null;
  fields: Reading['fields'];
}

/** The encoding that a page names in its first bytes, as browsers look for it; UTF-8 where it names none. */
function decoded(bytes: Buffer): string {
  const named = bytes
    .subarray(0, 1024)
    .toString('latin1')
    .match(/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i)?.[1];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new TextDecoder().decode(bytes);
  }
}

/** Reads a saved page as if it stood at `url`. Nothing in it runs, nothing is loaded and no style is applied. */
export function readSavedPage(file: string, url: string): Result<Reading, ReadFailure> {
  const { window } = new JSDOM('');
  const doc = new window.DOMParser().parseFromString(decoded(readFileSync(file)), 'text/html');
  try {
    return readAsItStands(doc, url);
  } finally {
    window.close();
  }
}

/** The answer in a reading. On a page that is not one product, only its text and photos are its own. */
export function answerOf({ kind, fields, images }: Reading): Answer {
  const product = kind === 'product';
  const price = product ? fields.price?.value : undefined;
  const { amount, max, currency = '', unit } = price ?? {};
  return {
    kind,
    name: (product && fields.name?.value) || null,
    price: amount === undefined ? null : { amount, currency, ...(unit !== undefined && { unit }) },
    strikePrice: (product && fields.strikePrice?.value) || null,
    priceRange: amount === undefined || max === undefined ? null : [amount, max],
    images,
    description: fields.description?.value ?? null,
    availability: (product && fields.availability?.value) || null,
    fields,
  };
}
