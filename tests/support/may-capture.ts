import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './browser';

/**
 * A copy of the built extension that may capture any tab. A browser captures a tab only for whoever holds
 * `<all_urls>`, or `activeTab`, which the user gives by a click on the icon in the toolbar. No test can click
 * the toolbar of a browser without a window, and no command line grants `activeTab`; so the copy's manifest
 * names `<all_urls>`, and everything else in it is the build that would be shipped.
 */
export async function extensionThatMayCapture(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pajang-capture-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('<all_urls>');
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
