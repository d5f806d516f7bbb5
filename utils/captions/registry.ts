import type { CaptionFilter } from './filter';
import type { CaptionTemplate } from './template';

/** Members by the id in their file name ("./filters/price.filter.ts" → "price"), in the order of the names. */
function collect<T>(files: Record<string, { default: T }>): Map<string, T> {
  const entries = Object.entries(files).map(
    ([path, file]) => [path.replace(/^.*\/|\.[a-z]+\.ts$/g, ''), file.default] as const,
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Files by id; the contract tests hold each id against its file name. */
export const filterFiles = collect(
  import.meta.glob<{ default: CaptionFilter }>('./filters/*.filter.ts', { eager: true }),
);
/** A file holds the template in each of its languages. */
export const templateFiles = collect(
  import.meta.glob<{ default: CaptionTemplate[] }>('./templates/**/*.template.ts', { eager: true }),
);

export const filters: readonly CaptionFilter[] = [...filterFiles.values()];
export const templates: readonly CaptionTemplate[] = [...templateFiles.values()].flat();

const byId = new Map(templates.map((template) => [template.id, template]));
export const templateById = (id: string): CaptionTemplate | undefined => byId.get(id);
