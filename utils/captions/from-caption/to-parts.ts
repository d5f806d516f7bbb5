import { PART_IDS, type PartId } from '../../channels';
import type { FormField, OwnTemplate } from '../../model';
import { FIELDS, type FieldId } from '../fields';
import { answerLiquid } from '../own-template';
import { partOf } from './part-of';
import { LONGEST_CAPTION, type Proposal } from './proposal';

/** Longest part that a template's row holds. */
const LONGEST_PART = 4000;

const isAsk = (field: Proposal['field']): field is { ask: FormField } => typeof field === 'object';

/** A brace of the user's is a letter, whatever stands behind it. */
const literal = (text: string): string => text.replaceAll('{', '{{ "{" }}');

/** The same field with the stars of WhatsApp around it, which other channels do not know. */
export const inBold = (liquid: string): string => liquid.replace(/ \}\}$/, ' | bold }}');

const liquidOf = ({ field }: Proposal): string => (isAsk(field) ? answerLiquid(field.ask) : FIELDS[field]);

/** Those that lie inside of the text, in order, none over another. */
function sound(text: string, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const one of proposals.toSorted((a, b) => a.start - b.start)) {
    const from = kept.at(-1)?.end ?? 0;
    if (one.start >= from && one.end > one.start && one.end <= text.length) kept.push(one);
  }
  return kept;
}

/** Lines without an answer, or about a price that is not there, are left out whole. */
function guarded(line: string, fields: readonly Proposal['field'][]): string {
  const has = (id: FieldId) => fields.includes(id);
  let whole = line;
  if (has('strike')) {
    const rest = has('price') ? `{% else %}${FIELDS.price}` : '';
    whole = `{% if product.strike %}${whole}${rest}{% endif %}`;
  } else if (has('price') && !has('product')) whole = `{% if product.price %}${whole}{% endif %}`;
  const keys = new Set(fields.filter(isAsk).map(({ ask }) => ask.key));
  for (const key of keys) whole = `{% if form.${key} != "" %}${whole}{% endif %}`;
  return whole;
}

/** A link has no place on some channels; there the words that lead to it have none either. */
export const LINK_GUARD = {
  open: `{% capture link %}${FIELDS.chat}{% endcapture %}{% if link != "" %}`,
  link: '{{ link }}',
  close: '{% endif %}',
} as const;

/** A link with the words before it in its sentence: they stay away together. */
function guardedLink(lead: string): string {
  const at = /[.!?;,](?=[^.!?;,]*$)/.exec(lead);
  const kept = at ? at.index + 1 : 0;
  return `${literal(lead.slice(0, kept))}${LINK_GUARD.open}${literal(lead.slice(kept))}${LINK_GUARD.link}${LINK_GUARD.close}`;
}

/** One line of the caption as Liquid; `fields` are those that stand in it. */
function lineOf(text: string, start: number, end: number, proposals: readonly Proposal[]) {
  const inside = proposals.filter((one) => one.start >= start && one.end <= end);
  let liquid = '';
  let at = start;
  for (const one of inside) {
    const starred = text[one.start - 1] === '*' && text[one.end] === '*' && one.start > at;
    const struck =
      text[one.start - 1] === '~' && text[one.end] === '~' && one.start > at && one.field === 'strike';
    const edge = starred || struck ? 1 : 0;
    const lead = text.slice(at, one.start - edge);
    if (one.field === 'chat') liquid += guardedLink(lead);
    else liquid += literal(lead) + (starred ? inBold(liquidOf(one)) : liquidOf(one));
    at = one.end + edge;
  }
  liquid += literal(text.slice(at, end));
  const fields = inside.map(({ field }) => field);
  const whole = guarded(liquid.trim(), fields);
  // What no part could hold goes in as it was pasted.
  const plain = text.slice(start, end).trim().replaceAll('{', '(');
  return whole.length <= LONGEST_PART ? { liquid: whole, fields } : { liquid: plain, fields: [] };
}

/** Puts a line into the part it belongs to, or, where that is full, into the next one with room. */
function place(parts: OwnTemplate['parts'], wanted: PartId, line: string): void {
  const from = PART_IDS.indexOf(wanted);
  for (const id of [...PART_IDS.slice(from), ...PART_IDS.slice(0, from)]) {
    const next = [parts[id], line].filter(Boolean).join('\n');
    if (next.length > LONGEST_PART) continue;
    parts[id] = next;
    return;
  }
}

/** The text that is made into a template: what is longer is cut at a line, else at a character. */
export function readable(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').toWellFormed();
  if (whole.length <= LONGEST_CAPTION) return whole;
  const cut = whole.slice(0, LONGEST_CAPTION);
  const line = cut.lastIndexOf('\n');
  return (line > LONGEST_CAPTION / 2 ? cut.slice(0, line) : cut).toWellFormed();
}

/**
 * A caption as the parts of a template, with the accepted pieces as fields and questions. Every line goes into
 * the part that it speaks of, so that each channel can leave out what has no place there.
 */
export function toTemplateParts(
  text: string,
  accepted: readonly Proposal[],
): { parts: OwnTemplate['parts']; form: FormField[] } {
  const whole = readable(text);
  const proposals = sound(whole, accepted);
  const parts: OwnTemplate['parts'] = {};
  let paragraph = 0;
  let before: PartId | null = null;
  let start = 0;
  for (const line of whole.split('\n')) {
    const end = start + line.length;
    if (line.trim() === '') {
      if (before !== null) paragraph += 1;
      before = null;
    } else {
      const { liquid, fields } = lineOf(whole, start, end, proposals);
      before = partOf({ line, fields, paragraph, before });
      place(parts, before, liquid);
    }
    start = end + 1;
  }
  const form = new Map(proposals.flatMap(({ field }) => (isAsk(field) ? [[field.ask.key, field.ask]] : [])));
  return { parts, form: [...form.values()] };
}
