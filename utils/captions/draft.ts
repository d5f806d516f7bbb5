import { type ChannelProfile, channels, isOpenTo, PART_IDS, type PartId, profileOf } from '../channels';
import { shorten } from '../core/graphemes';
import type { ChannelId } from '../model';
import { tidy } from './clean';
import { renderPart } from './engine';
import type { Diagnostic } from './problem';
import { type Budget, type CaptionForm, type CaptionProduct, type CaptionShop, scopeFor } from './scope';
import type { CaptionTemplate } from './template';

export interface DraftInput {
  template: CaptionTemplate;
  product: CaptionProduct;
  /** Further goods of the same caption, such as the other dishes of a menu. */
  others?: readonly CaptionProduct[] | undefined;
  /** Left out: a caption without a shop's words. */
  shop?: CaptionShop | undefined;
  form?: CaptionForm | undefined;
  /** Chooses among wordings; the same seed gives the same text. */
  seed: number;
  /** The day the post is for, YYYY-MM-DD, in the shop's zone. */
  today: string;
}

export interface Draft {
  text: string;
  /** The channel's parts that say something, as they stand in `text`. */
  parts: Partial<Record<PartId, string>>;
  diagnostics: Diagnostic[];
}

type Parts = Partial<Record<PartId, string>>;

function render(input: DraftInput, channel: ChannelProfile, budget: Budget) {
  const { template, seed, today, shop = {}, form = {} } = input;
  const { tone = 'warm' } = shop;
  const { language } = template;
  const { scope, greeting, orderBlock, listing } = scopeFor({ ...input, shop, form }, channel, budget);
  const wanted = new Set(channel.paragraphs.flat());
  const parts: Parts = {};
  const diagnostics: Diagnostic[] = [];
  for (const part of PART_IDS.filter((id) => wanted.has(id))) {
    const result = renderPart(template.parts[part] ?? '', scope, {
      channel,
      seed,
      today,
      part,
      greeting,
      tone,
      language,
    });
    diagnostics.push(...result.diagnostics);
    const text = tidy(result.text);
    if (text !== '') parts[part] = text;
  }
  if (parts.call !== undefined && orderBlock !== '') parts.call += `\n\n${orderBlock}`;
  if (listing !== '') parts.trust = [parts.trust, listing].filter(Boolean).join('\n\n');
  return { parts, diagnostics };
}

const assemble = (parts: Parts, channel: ChannelProfile): string =>
  channel.paragraphs
    .map((paragraph) => paragraph.flatMap((id) => parts[id] ?? []).join('\n'))
    .filter(Boolean)
    .join('\n\n');

/** Shortened text may have lost the second star of a pair. */
const balanced = (text: string): string =>
  ['*', '~'].reduce(
    (rest, mark) => (rest.split(mark).length % 2 === 0 ? rest.replaceAll(mark, '') : rest),
    text,
  );

/** Shortens the parts that may be long, then drops the least needed, until the text fits. The order form stays. */
function squeeze(parts: Parts, channel: ChannelProfile): Parts {
  const left = { ...parts };
  const excess = () => assemble(left, channel).length - channel.limit.text;
  for (const id of ['details', 'trust', 'area', 'stock', 'hook'] as const) {
    const text = left[id];
    if (excess() <= 0 || text === undefined || text.length < 80) continue;
    const short = tidy(shorten(text, Math.max(60, text.length - excess())));
    left[id] = channel.markup === 'whatsapp' ? balanced(short) : short;
  }
  for (const id of ['trust', 'hashtags', 'area', 'details', 'stock', 'hook', 'call'] as const) {
    if (excess() > 0) delete left[id];
  }
  return left;
}

/**
 * A caption for one channel, never longer than the channel's limit: where needed the name, the details and at
 * last other parts give way. (A text that the user wrote is theirs and never goes through here again.)
 * Where the shop's kind of business may not sell, the text is ''. Template faults come back as diagnostics, and their part stays empty. The same input gives the same text.
 */
export function draftCaption(input: DraftInput & { channel: ChannelId | ChannelProfile }): Draft {
  const channel = profileOf(input.channel);
  if (!isOpenTo(channel, input.shop?.kind)) return { text: '', parts: {}, diagnostics: [] };
  const { name, details } = channel.draft;
  const budgets: Budget[] = [
    { name, details },
    { name: Math.min(name, 120), details: Math.min(details, 3) },
    { name: Math.min(name, 60), details: Math.min(details, 1) },
    { name: Math.min(name, 40), details: 0 },
  ];
  let parts: Parts = {};
  let diagnostics: Diagnostic[] = [];
  for (const budget of budgets) {
    ({ parts, diagnostics } = render(input, channel, budget));
    const text = assemble(parts, channel);
    if (text.length <= channel.limit.text) return { text, parts, diagnostics };
  }
  parts = squeeze(parts, channel);
  const text = shorten(assemble(parts, channel), channel.limit.text).trim();
  return { text: channel.markup === 'whatsapp' ? balanced(text) : text, parts, diagnostics };
}

/** The caption for every built-in channel. */
export function draftAll(input: DraftInput): Record<ChannelId, Draft> {
  const drafts = channels.map((channel) => [channel.id, draftCaption({ ...input, channel })] as const);
  return Object.fromEntries(drafts) as Record<ChannelId, Draft>;
}
