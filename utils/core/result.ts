/** Outcome of something that may be refused: a reason (a key the UI translates), never an exception. */
export type Result<T, R extends string = string> = { ok: true; data: T } | { ok: false; reason: R };

export const ok = <T>(data: T): { ok: true; data: T } => ({ ok: true, data });
export const fail = <R extends string>(reason: R): { ok: false; reason: R } => ({ ok: false, reason });
