import { PART_IDS } from '../channels';
import { fail, ok, type Result } from '../core/result';
import { openShared } from '../core/shared-file';
import { type OwnTemplate, type SharedTemplate, sharedTemplateSchema } from '../model';
import { plain } from './clean';
import { formOf, isTakenName, toCaptionTemplate } from './own-template';
import { templateById } from './registry';

/**
 * Why a file is refused: `not-a-template` is no template's file at all, `newer-template` was written by a newer
 * Pajang, `damaged-template` lacks something or holds something that does not fit (`where` names it).
 */
export type TemplateFailure = 'not-a-template' | 'newer-template' | 'damaged-template';

/** Largest file that is opened, in bytes; the largest template has a tenth of it. */
export const MOST_TEMPLATE_FILE = 1_000_000;
const VERSION = 1;

/** Only the parts that a caption has, and of them those that say something. */
const known = (parts: OwnTemplate['parts']): OwnTemplate['parts'] =>
  Object.fromEntries(
    PART_IDS.flatMap((id) => {
      const text = Object.hasOwn(parts, id) ? parts[id] : undefined;
      return text ? [[id, text]] : [];
    }),
  );

/** A template as a file holds it: with its questions, so that it stands without the one it was begun from. */
export function toShared(row: OwnTemplate): SharedTemplate {
  return {
    format: 'pajang-template',
    version: VERSION,
    name: row.name,
    ...(row.basedOn !== undefined && { basedOn: row.basedOn }),
    language: toCaptionTemplate(row).language,
    form: [...formOf(row)],
    parts: known(row.parts),
  };
}

/** What a row of a shop is made of. */
export type TemplateValues = Pick<OwnTemplate, 'name' | 'basedOn' | 'language' | 'form' | 'parts'>;

/**
 * Reads the file of a template (JSON, see `SharedTemplate`). Faults in its Liquid are none of the file's: such a
 * template can be kept and mended (`faultsOf`).
 */
export function readTemplate(json: string): Result<TemplateValues, TemplateFailure> & { where?: string } {
  const value = openShared(json, 'pajang-template', MOST_TEMPLATE_FILE);
  if (!value) return fail('not-a-template');
  if (typeof value.version === 'number' && value.version > VERSION) return fail('newer-template');
  const result = sharedTemplateSchema.safeParse(value);
  const damaged = (where: string) => ({ ...fail('damaged-template' as const), where });
  if (!result.success) return damaged(result.error.issues[0]?.path.join('.') ?? '');
  const { name, basedOn, language, form, parts } = result.data;
  const keys = form.map(({ key }) => key);
  const at = keys.findIndex((key, index) => isTakenName(key) || keys.indexOf(key) !== index);
  if (at >= 0) return damaged(`form.${at}.key`);
  return ok({
    name: plain(name).replace(/\s+/g, ' ').trim(),
    ...(basedOn !== undefined && templateById(basedOn) && { basedOn }),
    language,
    form,
    parts: known(parts),
  });
}
