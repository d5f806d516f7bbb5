import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const COMPLETE = 'complete';
const LOCK = '.lock';

/**
 * The folder `<base>/<version>`, filled by `make` when it is not complete yet. One process fills it at a
 * time, the others wait: test workers that all start on an empty cache would otherwise do the same heavy
 * work side by side. `make` may be called again on a folder that a stopped process left half full.
 * Folders of other versions are removed.
 */
export async function cachedFolder(
  base: string,
  version: string,
  make: (dir: string) => Promise<void>,
): Promise<string> {
  const dir = join(base, version);
  const isDone = () => existsSync(join(dir, COMPLETE));
  if (isDone()) return dir;
  mkdirSync(dir, { recursive: true });
  const lock = join(base, version + LOCK);
  while (!take(lock)) {
    if (isDone()) return dir;
    await pause(100);
  }
  try {
    if (!isDone()) {
      await make(dir);
      writeFileSync(join(dir, COMPLETE), '');
      sweep(base, version);
    }
  } finally {
    rmSync(lock, { force: true });
  }
  return dir;
}

/** True when the lock is ours now. The lock of a process that lives no more is taken away, for the next try. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  if (!existsSync(lock)) return false;
  const owner = Number(readFileSync(lock, 'utf8'));
  // Created but not written yet.
  if (!owner) return true;
  // In this process another call is at work, and it will let go.
  if (owner === process.pid) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sweep(base: string, version: string): void {
  for (const name of readdirSync(base)) {
    const other = name.endsWith(LOCK) ? name.slice(0, -LOCK.length) : name;
    if (other !== version && !isHeld(join(base, other + LOCK)))
      rmSync(join(base, name), { recursive: true, force: true });
  }
}
