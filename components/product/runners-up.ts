import type { Reading } from '@/utils/model';
import { type ProductText, textOfReading } from './product-text';

/** Fields of the form that a page fills in. */
export type ReadFieldName = 'name' | 'price' | 'strikePrice' | 'description';

/**
 * Below this the user is asked to look again. A value that one strong source gives, or two weak ones agree on,
 * stands above it; a page title alone (0.35), running text (0.5) and a summary alone (0.55) stand below.
 */
export const UNSURE_BELOW = 0.6;

/** More would be a list to read, not a choice to make. */
const MOST_OFFERED = 3;
/** Of a description only the beginning is shown. */
const SHOWN_LENGTH = 120;

/** Where a value stood, in words that a seller knows: `page.place.…`. */
export type Place = 'title' | 'data' | 'text' | 'summary' | 'caption' | 'form' | 'page';

const PLACES: Readonly<Record<string, Place>> = {
  title: 'title',
  h1: 'title',
  heading: 'title',
  'json-ld': 'data',
  microdata: 'data',
  rdfa: 'data',
  'page-data': 'data',
  'visible-text': 'text',
  'price-block': 'text',
  'page-text': 'text',
  article: 'text',
  caption: 'caption',
  post: 'caption',
  form: 'form',
};

/** The word for a source. Summaries made for sharing (`og`, `meta`) hold the title, the price, or a short text. */
export function placeOf(field: ReadFieldName, source: string): Place {
  if (source === 'og' || source === 'meta') {
    if (field === 'description') return 'summary';
    return field === 'name' ? 'title' : 'data';
  }
  return Object.hasOwn(PLACES, source) ? (PLACES[source] as Place) : 'page';
}

/** A value that the page gave for a field; one press puts it into the form. */
export interface RunnerUp {
  /** One line; the beginning of a longer text. */
  shown: string;
  place: Place;
  confidence: number;
  /** The texts that it puts into the form. */
  changes: Partial<ProductText>;
}

/** All that a page gave for each field, the likeliest first. */
export type ReadValues = Record<ReadFieldName, RunnerUp[]>;

export interface FieldOffers {
  /** The page's own word stands in the field and is not to be relied on. */
  unsure: boolean;
  /** What the page gave and does not stand in the field. */
  others: RunnerUp[];
}

function changesFor(field: ReadFieldName, texts: ProductText): Partial<ProductText> {
  // A price that names no unit says nothing against the one that is there.
  if (field === 'price') return { price: texts.price, ...(texts.unit && { unit: texts.unit }) };
  if (field === 'description') return { description: texts.description, hashtags: texts.hashtags };
  return { [field]: texts[field] };
}

function shownOf(field: ReadFieldName, texts: ProductText): string {
  if (field === 'price' && texts.unit !== '') return `${texts.price}/${texts.unit}`;
  return texts[field].slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, SHOWN_LENGTH);
}

function valuesOf({ fields, ...page }: Reading, field: ReadFieldName): RunnerUp[] {
  const read = fields[field];
  if (!read) return [];
  return [read, ...read.alternatives].map((given) => {
    // The form's own texts for this value; an old price is in the currency of the price.
    const alone = { ...(field === 'strikePrice' && { price: fields.price }), [field]: given };
    const texts = textOfReading({ ...page, fields: alone } as Reading);
    return {
      shown: shownOf(field, texts),
      place: placeOf(field, given.source),
      confidence: given.confidence,
      changes: changesFor(field, texts),
    };
  });
}

/** What a page gave for the fields of the form. Cleaning long texts takes time: do it once for a reading. */
export const readValues = (reading: Reading | null): ReadValues => ({
  name: reading ? valuesOf(reading, 'name') : [],
  price: reading ? valuesOf(reading, 'price') : [],
  strikePrice: reading ? valuesOf(reading, 'strikePrice') : [],
  description: reading ? valuesOf(reading, 'description') : [],
});

/** What the page says of a field beside what stands in the form. */
export function offersFor(values: ReadValues, field: ReadFieldName, text: ProductText): FieldOffers {
  const [first, ...rest] = values[field];
  const stands = ({ changes }: RunnerUp) => changes[field] === text[field];
  const unsure = first !== undefined && first.confidence < UNSURE_BELOW && stands(first);
  // A page that gave one value only has nothing to choose from, whatever is typed.
  if (first === undefined || rest.length === 0) return { unsure, others: [] };
  const others: RunnerUp[] = [];
  for (const value of [first, ...rest]) {
    if (value.shown === '' || stands(value) || others.some(({ shown }) => shown === value.shown)) continue;
    others.push(value);
  }
  return { unsure, others: others.slice(0, MOST_OFFERED) };
}

/**
 * What a press on a value writes. The hashtags that came with a description go with it only as long as they are
 * those of another description of the page: what the user wrote there stays.
 */
export function pick(values: ReadValues, { changes }: RunnerUp, text: ProductText): Partial<ProductText> {
  const { hashtags, ...rest } = changes;
  if (hashtags === undefined) return rest;
  const theirs = values.description.some((value) => value.changes.hashtags === text.hashtags);
  return theirs ? changes : rest;
}

/** Whether the page says that there is none to be had (schema.org's names, and the words of meta tags). */
export function isSoldOut(reading: Reading | null): boolean {
  const said = reading?.fields.availability?.value ?? '';
  return /^(outofstock|soldout|discontinued|oos)$/i.test(said.replace(/^.*[/#]/, '').replace(/[^a-z]/gi, ''));
}
