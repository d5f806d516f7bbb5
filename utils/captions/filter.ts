import type { ChannelProfile } from '../channels';
import type { ChannelId, Shop } from '../model';
import type { CaptionLanguage } from './template';

/** What a filter may know besides its input. There is no clock: `today` (YYYY-MM-DD) is given. */
export interface FilterContext {
  channel: ChannelProfile;
  seed: number;
  today: string;
  /** Part being written, so that wording varies from part to part. */
  part: string;
  /** How buyers are addressed, '' for nobody. */
  greeting: string;
  tone: Shop['tone'];
  language: CaptionLanguage;
}

export interface CaptionFilter {
  /** Name in Liquid; the file is named `<id>.filter.ts`. */
  id: string;
  /** Must take any value without throwing; what it cannot use gives ''. */
  apply(value: unknown, args: unknown[], context: FilterContext): unknown;
  /** A run with greeting "Kak", today 2026-11-20 (a Friday), seed 1, tone warm, Indonesian, on `channel` (default Instagram). */
  example: { liquid: string; gives: string; channel?: ChannelId };
}

export const defineFilter = (filter: CaptionFilter): CaptionFilter => filter;

/** Text of a value for filters: strings and finite numbers as they are, lists joined, the rest ''. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  return '';
}
