/**
 * `disk-full`: no room left. `newer-data`: written by a later Pajang. `invalid`: a field does not fit its shape.
 * `changed-meanwhile`: a record differs of which the user has not been asked. `foreign-row`: a file claims a
 * record of another shop. `store-failed`: anything else.
 */
export type StoreReason =
  | 'disk-full'
  | 'newer-data'
  | 'invalid'
  | 'changed-meanwhile'
  | 'foreign-row'
  | 'store-failed';

/** A write or read that the database refused, with a reason the UI has a sentence for. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly reason: StoreReason,
    cause: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Names of the errors that browsers and Dexie throw, at any depth; a bulk write keeps its own in a list. */
function names(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return [String(name), ...[inner, cause, first].flatMap((deeper) => names(deeper, depth + 1))];
}

function reasonOf(error: unknown): StoreReason {
  const found = names(error);
  if (found.includes('QuotaExceededError')) return 'disk-full';
  if (found.includes('VersionError')) return 'newer-data';
  if (found.includes('ZodError') || found.includes('$ZodError')) return 'invalid';
  return 'store-failed';
}

/** Runs a database action; whatever it throws comes out as a `StoreError`. */
export async function guarded<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(reasonOf(error), error);
  }
}
