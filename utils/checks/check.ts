import type { BusinessKind, ChannelId } from '../model';
import { applyFix, type Finding, type Fix } from './finding';
import { type Reading, readText } from './reading';
import type { CheckedProduct, CheckedShop, Hit, Rule, RuleContext, Severity, TextField } from './rule';
import { builtInBook, type RuleBook } from './rule-book';

export interface CheckInput {
  text: string;
  channel: ChannelId;
  /** Left out: a caption, or a description on a channel of listings. */
  field?: TextField | undefined;
  /** Left out: the shop's. */
  kind?: BusinessKind | undefined;
  product?: CheckedProduct | undefined;
  shop?: CheckedShop | undefined;
  /** Day of the post, YYYY-MM-DD; left out: nothing is said about days. */
  date?: string | undefined;
  lastSent?: string | undefined;
}

const applies = (rule: Rule, { channel, field, kind }: RuleContext): boolean =>
  (!rule.channels || rule.channels.includes(channel.id)) &&
  (!rule.fields || rule.fields.includes(field)) &&
  (!rule.kinds || kind === undefined || rule.kinds.includes(kind));

function toFinding(rule: Rule, severity: Severity, hit: Hit, reading: Reading): Finding {
  const place = hit.end > hit.start ? reading.toRaw(hit.start, hit.end) : { start: 0, end: 0 };
  return {
    rule: rule.id,
    severity: severity === rule.severity ? (hit.severity ?? severity) : severity,
    ...place,
    message: hit.message ?? rule.message,
    ...(hit.instead !== undefined && { fix: { edits: [{ ...place, text: hit.instead }] } }),
  };
}

const WEIGHT: Record<Severity, number> = { error: 0, warn: 1, info: 2 };

/**
 * What the rules find in a text, the gravest first, then in the order of the text. Pure: the same input gives
 * the same findings. The checks give hints and are no legal advice.
 */
export function checkText(input: CheckInput, book: RuleBook = builtInBook): Finding[] {
  const channel = book.profile(input.channel);
  const reading = readText(input.text);
  const context: RuleContext = {
    reading,
    channel,
    field: input.field ?? (channel.listing ? 'description' : 'caption'),
    kind: input.kind ?? input.shop?.kind,
    product: input.product,
    shop: input.shop,
    date: input.date ?? '',
    lastSent: input.lastSent,
    words: book.words,
  };
  return book.rules
    .filter(({ rule }) => applies(rule, context))
    .flatMap(({ rule, severity }) => rule.find(context).map((hit) => toFinding(rule, severity, hit, reading)))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start || a.end - b.end);
}

/**
 * A finding's fix if it holds: with it the finding is gone and nothing new is found. Otherwise null: better no
 * button than one that trades one fault for another.
 */
export function soundFix(finding: Finding, input: CheckInput, book: RuleBook = builtInBook): Fix | null {
  if (!finding.fix) return null;
  const count = (findings: readonly Finding[]) => {
    const counts = new Map<string, number>();
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  const before = count(checkText(input, book));
  const after = count(checkText({ ...input, text: applyFix(input.text, finding.fix) }, book));
  const better = (after.get(finding.rule) ?? 0) < (before.get(finding.rule) ?? 0);
  const worse = [...after].some(([rule, times]) => times > (before.get(rule) ?? 0));
  return better && !worse ? finding.fix : null;
}
