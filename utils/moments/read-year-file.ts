import { fail, ok, type Result } from '../core/result';
import { openShared } from '../core/shared-file';
import { type YearTable, yearTableSchema } from '../model';

/** Largest file, in UTF-16 units; 400 days with long names stay far below. */
const LONGEST = 500_000;

/** `where` names what does not fit: "days 3 from", or the day of another year or order. */
export type YearFileResult = Result<YearTable, 'json'> & { where?: string };

/**
 * Reads a year's table from its JSON file (see `YearTable`). Nothing of it is taken unless all of it is sound: each
 * day lies in its year and ends no earlier than it begins.
 */
export function readYearFile(json: string): YearFileResult {
  const value = openShared(json, 'pajang-year', LONGEST);
  if (!value) return { ...fail('json'), where: 'format' };
  const read = yearTableSchema.safeParse(value);
  if (!read.success) {
    const path = read.error.issues[0]?.path.map((part) =>
      typeof part === 'number' ? part + 1 : String(part),
    );
    return { ...fail('json'), where: path?.join(' ') || 'format' };
  }
  const wrong = read.data.days.findIndex(
    ({ from, to = from }) => Number(from.slice(0, 4)) !== read.data.year || to < from,
  );
  if (wrong < 0) return ok(read.data);
  return { ...fail('json'), where: `days ${wrong + 1} from` };
}
