/** Room on this computer, in bytes, as far as the browser tells. */
export interface Space {
  used: number;
  /** What the browser lets us use in all; it knows the disk, so it shrinks as the disk fills. */
  quota: number;
  /** True when the browser has promised not to clear it by itself. */
  persisted: boolean;
}

/** Below this much free room the user is warned: a hundred phone photos and a backup still fit. */
export const EARLY_WARNING = 500_000_000;

/** Room used and free. */
export async function measureSpace(): Promise<Space> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, quota, persisted };
}

/** Asks the browser never to clear our data by itself. Chromium decides alone and may refuse. */
export const keepForGood = (): Promise<boolean> => navigator.storage.persist();
