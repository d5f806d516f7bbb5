import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Opened } from '../../tests/support/browser';

/**
 * Puts posts into the extension's own database, as it stores them: one product for ten posts, four posts a day,
 * and one unfinished draft on the desk, as a shop of some years would have.
 */
export async function seedPosts({ context }: Opened, count: number): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // As text: the loader that runs this script would add helpers of its own to a function.
  const code = await readFile(join(import.meta.dirname, 'seed-posts.in-page.js'), 'utf8');
  await worker.evaluate(code);
  await worker.evaluate(`seedPosts(${count})`);
}
