// The set-up that `npm start` and `npm test` share. Only Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const stampFile = join(root, 'node_modules', '.pajang-lock');
const windows = platform() === 'win32';

/** Runs a command with its output in sight; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** A program of a dependency, as `npx` would find it but without asking the network. */
export const bin = (name) => join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

/**
 * Installs the locked dependencies when they are missing or were installed from another lock file. With `quiet`
 * all it says goes to standard error.
 */
export function ensureDependencies({ quiet = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Pajang needs Node 20.19 or later; this is ${process.versions.node}. See https://nodejs.org.`,
    );
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  console.error('Installing the dependencies …');
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'],
  });
  writeFileSync(stampFile, lock);
}

const { env } = process;
/** Usual places. Branded Chrome no longer loads unpacked extensions from the command line, so it comes last. */
const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [
      join(base, 'Chromium/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
      join(base, 'Google/Chrome/Application/chrome.exe'),
    ]),
};

const found = () => (places[platform()] ?? []).find((path) => existsSync(path));

/** True on Debian and its kin when this process may install packages. */
function mayInstallPackages() {
  return platform() === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installWithApt() {
  console.log('No Chromium-family browser found: installing the chromium package …');
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'],
  ]) {
    if (spawnSync('apt-get', args, options).status !== 0) return;
  }
}

/** Playwright's own download; where it is refused, the path it would have had does not exist. */
async function downloadWithPlaywright() {
  console.log('No Chromium-family browser found: trying Playwright’s own download …');
  spawnSync(bin('playwright'), ['install', 'chromium'], { cwd: root, stdio: 'inherit', shell: windows });
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Finds a Chromium-family browser, installing one where it may.
 * Order: $PAJANG_BROWSER, usual places, the Debian package, Playwright's download.
 */
export async function ensureBrowser() {
  const named = env.PAJANG_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`PAJANG_BROWSER names ${named}, and there is no such file.`);
    process.exit(1);
  }
  let path = found();
  if (!path && mayInstallPackages()) {
    installWithApt();
    path = found();
  }
  path ??= await downloadWithPlaywright();
  if (!path) {
    console.error(
      'No browser was found: install Chromium or Edge, or set PAJANG_BROWSER to one, then run this again.',
    );
    process.exit(1);
  }
  return path;
}

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/** A digest of every file that the build is made of. */
function sourceDigest() {
  const hash = createHash('sha256');
  const walk = (path) => {
    if (!statSync(path).isDirectory()) return hash.update(path).update(readFileSync(path));
    for (const name of readdirSync(path).sort()) walk(join(path, name));
  };
  for (const name of SOURCES) walk(join(root, name));
  return hash.digest('hex');
}

/** Builds the extension unless the build that lies there is of these very sources. */
export function ensureBuild() {
  const stamp = join(root, '.output', 'chrome.digest');
  const digest = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  run(bin('wxt'), ['build']);
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(stamp, digest);
}
