import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The browser to drive: the one that set-up found, else Playwright's own. */
const executablePath = process.env.PAJANG_BROWSER;

export interface Opened {
  context: BrowserContext;
  /** The same browser over CDP: it lists the real side panel, which Playwright's own list leaves out. */
  cdp: Browser;
  /** Waits for an open page of ours: the real side panel, or the studio. */
  ours(name: 'sidepanel' | 'studio'): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The folder of the browser profile; made for this run, and taken away after it, unless given. */
  profile?: string;
  headless?: boolean;
  extension?: string | null;
  downloads?: string;
  colorScheme?: 'light' | 'dark';
  args?: string[];
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Chromium as root has no sandbox; a test's browser asks nothing of the net by itself. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser with the built extension in it. */
export async function openBrowser(options: OpenOptions = {}): Promise<Opened> {
  const { headless = true, extension = EXTENSION, downloads, colorScheme } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'pajang-')));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
    ...(colorScheme && { colorScheme }),
    ...(downloads && { downloadsPath: downloads }),
    viewport: headless ? { width: 1280, height: 900 } : null,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
      `--remote-debugging-port=${port}`,
      ...(options.args ?? []),
    ],
  });
  const cdp = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const list = () => cdp.contexts().flatMap((known) => known.pages());
  const ours = async (name: string): Promise<Page> => {
    const isIt = (page: Page) => page.url().includes(`/${name}.html`);
    const known = list().find(isIt);
    if (known) return known;
    return new Promise((found, failed) => {
      const late = setTimeout(() => failed(new Error(`${name} did not open within 15 s`)), 15_000);
      // A new page has its address only once it has begun to load.
      const look = async (page: Page) => {
        await page.waitForURL(isItUrl, { waitUntil: 'commit', timeout: 15_000 });
        clearTimeout(late);
        found(page);
      };
      const isItUrl = (url: URL) => url.pathname === `/${name}.html`;
      const watch = (page: Page) => void look(page).catch(() => undefined);
      for (const context of cdp.contexts()) context.on('page', watch);
      for (const page of list()) watch(page);
    });
  };
  return {
    context,
    cdp,
    ours,
    close: async () => {
      await cdp.close();
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
