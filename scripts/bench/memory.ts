import { readdir, readFile } from 'node:fs/promises';

/** Process ids of a process and of all that it began (Linux). */
async function family(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    // The command in brackets may hold spaces; the parent is the second field behind it.
    const parent = status?.slice(status.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, parent] of parents) {
      if (found.has(parent) && !found.has(id)) {
        found.add(id);
        grown = true;
      }
    }
  }
  return [...found];
}

/** Memory of its own (no files, nothing shared) that a process and its children hold now, in bytes (Linux). */
export async function ownMemory(root: number): Promise<number> {
  let total = 0;
  for (const id of await family(root)) {
    // A process that ended between the two looks holds nothing.
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    total += 1024 * Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }
  return total;
}

/** Runs `work` and says by how many bytes the memory rose above what it was before, at its highest. */
export async function peakOf<T>(root: number, work: () => Promise<T>): Promise<{ peak: number; result: T }> {
  const before = await ownMemory(root);
  let highest = before;
  let running = true;
  const watching = (async () => {
    while (running) {
      highest = Math.max(highest, await ownMemory(root));
      await new Promise((done) => setTimeout(done, 40));
    }
  })();
  const result = await work();
  running = false;
  await watching;
  return { peak: highest - before, result };
}
