/** Larger numbers than any channel takes are slips of the finger. */
const MOST = 1_000_000;

/**
 * A limit as somebody types it: "2.200" → 2200, "" → null where there may be none. Undefined when it is no limit,
 * so that nothing half-typed is stored.
 */
export function readLimit(typed: string, mayBeNone: boolean): number | null | undefined {
  const text = typed.trim();
  if (text === '') return mayBeNone ? null : undefined;
  if (!/^\d{1,3}(?:[.,]\d{3})+$|^\d+$/.test(text)) return undefined;
  const value = Number(text.replace(/[.,]/g, ''));
  return value <= MOST && (value > 0 || mayBeNone) ? value : undefined;
}
