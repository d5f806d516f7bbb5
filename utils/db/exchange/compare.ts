import { canonical } from '../../core/canonical';
import type { AnyRow, TableName } from '../../model';

/**
 * What became of a record on the two sides.
 * `added`: only they have it. `same`: nothing to do. `mine` / `theirs`: changed on that side alone since both
 * began from the same. `both`: changed on both sides. `unknown`: they differ, and nobody knows from what they began.
 */
export type Fate = 'added' | 'same' | 'mine' | 'theirs' | 'both' | 'unknown';

export interface RecordChange {
  table: TableName;
  id: string;
  fate: Exclude<Fate, 'same'>;
  mine?: AnyRow;
  theirs: AnyRow;
  /** Fields that differ from what both began from; without a beginning, those in which the two differ. */
  fields: { mine: string[]; theirs: string[] };
}

/** A row's content as text; when it was written is no content. */
export function contentOf(row: AnyRow): string {
  const { updatedAt: _updatedAt, ...content } = row;
  return canonical(content);
}

type Fields = Record<string, unknown>;

/** Names of the fields in which two rows differ. */
function differing(a: Fields, b: Fields): string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => name !== 'updatedAt');
  return names.filter((name) => canonical([a[name]]) !== canonical([b[name]]));
}

/**
 * One record on both sides. `base` is its content (see `contentOf`) when the two last had it in common,
 * undefined when they never met.
 */
export function compare(
  table: TableName,
  mine: AnyRow | undefined,
  theirs: AnyRow,
  base: string | undefined,
): RecordChange | null {
  const their = contentOf(theirs);
  if (mine === undefined) {
    // It was here and has been swept away since: a copy that did not change meanwhile stays away.
    if (their === base) return null;
    return { table, id: theirs.id, fate: 'added', theirs, fields: { mine: [], theirs: [] } };
  }
  const my = contentOf(mine);
  if (my === their) return null;
  const begun = base === undefined ? null : (JSON.parse(base) as Fields);
  const fate = begun === null ? 'unknown' : base === my ? 'theirs' : base === their ? 'mine' : 'both';
  const fields = {
    mine: differing(mine, begun ?? theirs),
    theirs: differing(theirs, begun ?? mine),
  };
  return { table, id: theirs.id, fate, mine, theirs, fields };
}
