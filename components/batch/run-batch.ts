import type { BatchOutcome } from '@/utils/db/batches';

/** Why a product has no pictures; `reason` has a sentence in `batch.why`. */
export class BatchProblem extends Error {
  override name = 'BatchProblem';
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Reasons that no product after it would be spared; the run ends with them. */
const FATAL = new Set(['font-gone', 'newer-data', 'disk-full']);

type Made = Extract<BatchOutcome, { files: unknown }>['files'];

export interface BatchWork {
  /** Ids of the products to make, in their order. */
  todo: readonly string[];
  /** The pictures of one product. What it throws is that product's reason, and stops no other. */
  make(productId: string): Promise<Made>;
  /** Keeps what came of some products; answers whether to go on. */
  keep(outcomes: readonly BatchOutcome[]): Promise<boolean>;
  /** How many products are worked on at a time, so that one is decoded while another is written. */
  inFlight?: number;
  /** Hears of errors that carry no reason. */
  onUnknown?(error: unknown): void;
}

const reasonOf = (error: unknown): string | undefined => {
  const reason = (error as { reason?: unknown } | null)?.reason;
  return typeof reason === 'string' ? reason : undefined;
};

/**
 * Makes the pictures of products one after the other, a few at a time. What is made is kept in small lots: while one
 * lot is being written the next gathers. After `keep` said no, nothing new is begun, and what is made already is
 * kept. Resolves with whether all were tried; rejects when keeping fails, and for an error that every
 * further product would meet too.
 */
export async function runBatch(work: BatchWork): Promise<boolean> {
  const { todo, make, keep, inFlight = 3, onUnknown = console.error } = work;
  const waiting: BatchOutcome[] = [];
  let next = 0;
  let open = true;
  let failure: { error: unknown } | null = null;
  let writing: Promise<void> | null = null;

  const fail = (error: unknown) => {
    open = false;
    failure ??= { error };
  };
  const write = async () => {
    while (waiting.length > 0) {
      try {
        if (!(await keep(waiting.splice(0)))) open = false;
      } catch (error) {
        return fail(error);
      }
    }
  };
  const outcomeOf = async (productId: string): Promise<BatchOutcome | null> => {
    try {
      return { productId, files: await make(productId) };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) onUnknown(error);
      if (reason === undefined || !FATAL.has(reason)) return { productId, reason: reason ?? 'unknown' };
      fail(error);
      return null;
    }
  };
  const lane = async () => {
    for (let id = todo[next]; open && id !== undefined; id = todo[next]) {
      next += 1;
      const outcome = await outcomeOf(id);
      if (outcome) waiting.push(outcome);
      writing ??= write().finally(() => {
        writing = null;
      });
      // A slow disk holds up the making, so that finished pictures do not pile up in memory.
      if (waiting.length >= inFlight) await writing;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  await writing;
  if (failure === null) await write();
  if (failure !== null) throw (failure as { error: unknown }).error;
  return next >= todo.length && open;
}
