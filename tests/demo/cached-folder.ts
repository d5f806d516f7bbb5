import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const making = new Map<string, Promise<string>>();

/**
 * The folder `<base>/<version>`, filled by `make` when it is not there yet. It is filled under another name
 * and then renamed, so nobody ever sees half of it; of two processes that fill it at once the first wins.
 * Folders of other versions are removed.
 */
export function cachedFolder(
  base: string,
  version: string,
  make: (dir: string) => Promise<void>,
): Promise<string> {
  const dir = join(base, version);
  const running = making.get(dir);
  if (running) return running;
  const fresh = fill(base, dir, version, make).finally(() => making.delete(dir));
  making.set(dir, fresh);
  return fresh;
}

async function fill(base: string, dir: string, version: string, make: (dir: string) => Promise<void>) {
  if (existsSync(dir)) return dir;
  const part = `${dir}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    await make(part);
    if (!existsSync(dir)) renameSync(part, dir);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  for (const name of readdirSync(base))
    if (name !== version && !name.includes('.part-'))
      rmSync(join(base, name), { recursive: true, force: true });
  return dir;
}
