import { channels, PART_IDS, type PartId } from '../channels';
import { BUSINESS_KINDS, type ChannelId, type FormField, type OwnTemplate } from '../model';
import { draftCaption } from './draft';
import { SAMPLE } from './fields';
import type { Diagnostic } from './problem';
import { templateById } from './registry';
import type { CaptionForm } from './scope';
import type { CaptionTemplate } from './template';

type Written = Pick<OwnTemplate, 'id' | 'name' | 'basedOn' | 'parts' | 'form' | 'language'>;

/** An own template's text for every part; '' for those it leaves out. */
export const ownParts = (parts: OwnTemplate['parts']): Record<PartId, string> =>
  Object.fromEntries(PART_IDS.map((id) => [id, parts[id] ?? ''])) as Record<PartId, string>;

/** Names that every object answers to: as keys of questions they would be answered by nobody. */
export const isTakenName = (key: string): boolean => key in Object.prototype;

/**
 * The questions that a template still asks, as far as some part names their key. Nobody is asked for what goes
 * nowhere.
 */
function stillAsked(form: readonly FormField[], parts: Record<PartId, string>): FormField[] {
  const text = Object.values(parts).join('\n');
  const words = new Set(text.match(/\w+/g) ?? []);
  return form.filter(({ key }) => words.has(key) && !isTakenName(key));
}

/** Every question of an own template, asked or not: its own, else those of the one it was begun from. */
export const formOf = ({ form, basedOn }: Pick<OwnTemplate, 'form' | 'basedOn'>): readonly FormField[] =>
  form ?? (basedOn === undefined ? undefined : templateById(basedOn))?.form ?? [];

/**
 * A template that the user wrote, as the engine takes it. Its id is the row's, so that a post can name it; it
 * suits every kind of business, and is suggested to nobody.
 */
export function toCaptionTemplate(row: Written): CaptionTemplate {
  const parts = ownParts(row.parts);
  const base = row.basedOn === undefined ? undefined : templateById(row.basedOn);
  return {
    id: row.id,
    name: { id: row.name, en: row.name },
    kinds: [...BUSINESS_KINDS],
    aims: [],
    formula: base?.formula ?? 'info',
    ...(base?.withoutOrder && { withoutOrder: true }),
    language: row.language ?? base?.language ?? 'id',
    tone: base?.tone ?? 'warm',
    form: stillAsked(formOf(row), parts),
    parts,
  };
}

/** The Liquid that puts the answer to a question in. */
export const answerLiquid = ({ key, type }: FormField): string =>
  type === 'date' ? `{{ form.${key} | day }}` : `{{ form.${key} }}`;

/** The questions of an own template, each with the Liquid that puts its answer in. */
export const questionsOf = (row: Pick<OwnTemplate, 'form' | 'basedOn'>) =>
  formOf(row).map((field) => ({ field, liquid: answerLiquid(field) }));

/** The channels whose captions leave a part out. */
export const skippedBy = (part: PartId): ChannelId[] =>
  channels.filter(({ paragraphs }) => !paragraphs.flat().includes(part)).map(({ id }) => id);

/** A Friday; any day does, since what is looked for is faults and not words. */
const TODAY = '2026-11-20';

const answer = ({ type, options }: FormField): string =>
  type === 'choice' ? (options?.[0]?.value ?? '') : type === 'date' ? TODAY : '12';

/**
 * What is wrong in a template, the first fault of each part in their order. It is tried on every channel with
 * everything known, with some and with nothing, because a fault may hide behind a condition.
 */
export function faultsOf(template: CaptionTemplate): Diagnostic[] {
  const all: CaptionForm = Object.fromEntries(template.form.map((field) => [field.key, answer(field)]));
  const none: CaptionForm = Object.fromEntries(template.form.map(({ key }) => [key, '']));
  const { strikePrice: _, ...withoutStrike } = SAMPLE.product;
  const samples = [
    { ...SAMPLE, form: all },
    { product: withoutStrike, shop: SAMPLE.shop, form: none },
    { product: { name: 'Tas' }, form: none },
  ];
  const found = new Map<PartId, Diagnostic>();
  // A part once found wrong is left out of the further tries: one that costs much costs it once.
  let parts = template.parts;
  for (const sample of samples) {
    for (const channel of channels) {
      const { diagnostics } = draftCaption({
        ...sample,
        template: { ...template, parts },
        channel,
        seed: 0,
        today: TODAY,
      });
      for (const fault of diagnostics) {
        if (!found.has(fault.part)) found.set(fault.part, fault);
        parts = { ...parts, [fault.part]: '' };
      }
    }
  }
  return PART_IDS.flatMap((part) => found.get(part) ?? []);
}
