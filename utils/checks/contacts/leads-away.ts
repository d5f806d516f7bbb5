import { type Reading, readText } from '../reading';
import { builtInBook } from '../rule-book';
import { addressesOf } from './addresses';
import { merged, type Span } from './around';
import { elsewhere } from './elsewhere';
import { offPlatform } from './off-platform';
import { otherPlaces } from './other-places';

/** Where the places of a reading stand in the text as it was given. */
const inRaw = (reading: Reading, spans: readonly Span[]): Span[] =>
  spans.map(({ start, end }) => reading.toRaw(start, end));

/**
 * Everything that leads a buyer off whichever marketplace (rulings on L01, L02 and L03, by the words that come
 * with Pajang), in the order of the text.
 */
export function leadsAway(text: string): Span[] {
  const reading = readText(text);
  const { words } = builtInBook;
  const spans = [
    ...offPlatform(reading, words),
    ...elsewhere(reading, words, null),
    ...otherPlaces(reading, words, null),
  ];
  return inRaw(reading, merged(spans));
}

/** Web and mail addresses in a text, spelled out ones among them. */
export function addressesIn(text: string): Span[] {
  const reading = readText(text);
  return inRaw(reading, addressesOf(reading));
}
