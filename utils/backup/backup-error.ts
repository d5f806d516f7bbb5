/**
 * Why a backup was refused. `not-a-backup`: some other file. `backup-damaged`: bytes are missing or changed
 * by accident (cut off, checksum of the zip wrong). `backup-altered`: whole, but not as Pajang writes it.
 * `newer-backup`: from a later Pajang. `backup-too-big`: beyond the limits of `limits.ts`.
 */
export type BackupReason =
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-altered'
  | 'wrong-password'
  | 'needs-password'
  | 'newer-backup'
  | 'backup-too-big'
  | 'cancelled';

/** `reason` is for the user (a key the UI translates), the message names the place for the console. */
export class BackupError extends Error {
  constructor(
    readonly reason: BackupReason,
    detail: string,
    cause?: unknown,
  ) {
    super(`${reason}: ${detail}`, { cause });
    this.name = 'BackupError';
  }
}

/** Throws `cancelled` once the user has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new BackupError('cancelled', 'stopped by the user', signal.reason);
}

/**
 * Does `work`, but waits for it no longer than until the user cancels: a disk that hangs or a long key
 * derivation must not hold up the answer. The work itself is left to end by itself.
 */
export async function orCancelled<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  stopIfCancelled(signal);
  if (!signal) return work();
  let stop: (() => void) | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new BackupError('cancelled', 'stopped by the user', signal.reason));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), cancelled]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
