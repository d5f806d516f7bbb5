import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './browser';

interface Manifest {
  host_permissions: string[];
  permissions: string[];
  optional_permissions: string[];
}

export interface ExtensionCopy {
  folder: string;
  remove: () => Promise<void>;
}

/** A copy of the built extension with another manifest; everything else in it is the build that would be shipped. */
async function copyWith(change: (manifest: Manifest) => void): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'pajang-copy-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * One that may capture any tab. A browser captures a tab only for whoever holds `<all_urls>`, or `activeTab`, which the
 * user gives by a click on the icon in the toolbar. No test can click the toolbar of a browser without a window, and no
 * command line grants `activeTab`; so the copy's manifest names `<all_urls>`.
 */
export const extensionThatMayCapture = (): Promise<ExtensionCopy> =>
  copyWith((manifest) => manifest.host_permissions.push('<all_urls>'));

/**
 * One that may show notifications. The browser's own question for a permission stands outside of every page, where no
 * test can answer it; so the copy's manifest has what the user would have allowed.
 */
export const extensionThatMayNotify = (): Promise<ExtensionCopy> =>
  copyWith((manifest) => {
    manifest.permissions.push('notifications');
    manifest.optional_permissions = [];
  });
