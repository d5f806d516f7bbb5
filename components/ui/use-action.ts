import { useCallback, useState } from 'react';

/** The reason that an error carries for the UI; `unknown` when it carries none. */
export function reasonOf(error: unknown): string {
  const reason = (error as { reason?: unknown } | null)?.reason;
  return typeof reason === 'string' ? reason : 'unknown';
}

/**
 * Runs one action at a time for a button: `busy` while it runs, `reason` when it was refused.
 * An unexpected error also goes to the console, with its stack, for whoever looks into it.
 */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const run = useCallback(async (action: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setReason(null);
    try {
      await action();
      return true;
    } catch (error) {
      const found = reasonOf(error);
      if (found === 'unknown') console.error(error);
      setReason(found);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, reason, run, setReason };
}
