import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Opened } from '../../tests/support/browser';

/**
 * Puts products into the extension's own database, as it stores them: names of a few words, a description, facts
 * and choices, "nomor 0000" being the oldest. An open page of ours does not see them until it reads again.
 */
export async function seedProducts({ context }: Opened, count: number): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // As text: the loader that runs this script would add helpers of its own to a function.
  await worker.evaluate(await readFile(join(import.meta.dirname, 'seed-products.in-page.js'), 'utf8'));
  await worker.evaluate(`seedProducts(${count})`);
}
