import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The browser to drive: the one that set-up found, else Playwright's own. */
const executablePath = process.env.PAJANG_BROWSER;

export interface Opened {
  context: BrowserContext;
  /** Waits for the real side panel, which Playwright's own list of pages leaves out. */
  panel(): Promise<Page>;
  /** Whether the side panel is open now. */
  hasPanel(): Promise<boolean>;
  /** Waits for the studio's tab. */
  studio(): Promise<Page>;
  close(): Promise<void>;
  /** The id of the browser's main process. */
  processId(): Promise<number>;
  /** Ends the browser as a power cut would: SIGKILL, no farewell. */
  kill(): Promise<void>;
}

/** What addresses can be served to: all pages of a browser, or one page. */
export type Routable = Pick<BrowserContext, 'route'>;

export interface OpenOptions {
  /** The folder of the browser profile; made for this run, and taken away after it, unless given. */
  profile?: string;
  headless?: boolean;
  extension?: string | null;
  downloads?: string;
  colorScheme?: 'light' | 'dark';
  /** Serves addresses; told to the browser's pages and to the side panel, which has a connection of its own. */
  route?: (to: Routable) => Promise<void>;
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
      // The browser's own words and its time fields, as an Indonesian seller has them.
      '--lang=id',
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
      `--remote-debugging-port=${port}`,
      ...(options.args ?? []),
    ],
  });
  await options.route?.(context);
  const connections: Browser[] = [];
  const endpoint = `http://127.0.0.1:${port}`;
  const isPanel = ({ url }: { url: string }) => url.includes('/sidepanel.html');
  const hasPanel = async () => (await list(endpoint)).some(isPanel);
  const processId = async () => {
    const cdp = await chromium.connectOverCDP(endpoint);
    const session = await cdp.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await cdp.close();
    const browser = processInfo.find(({ type }) => type === 'browser');
    if (!browser) throw new Error('the browser does not name its process');
    return browser.id;
  };
  return {
    context,
    hasPanel,
    panel: async () => {
      // A connection sees only the panels that are open when it is made, so it is made once there is one.
      await expect
        .poll(hasPanel, {
          message: 'the side panel opens',
          timeout: 15_000,
        })
        .toBe(true);
      const cdp = await chromium.connectOverCDP(endpoint);
      connections.push(cdp);
      const pages = cdp.contexts().flatMap((known) => known.pages());
      const panel = pages.find((page) => isPanel({ url: page.url() }));
      if (!panel) throw new Error('the side panel closed while it was looked for');
      // The panel alone: a page that two connections hold up now and then never goes on.
      await options.route?.(panel);
      return panel;
    },
    studio: async () => {
      const isStudio = (url: URL) => url.pathname === '/studio.html';
      const known = context.pages().find((page) => isStudio(new URL(page.url())));
      const page = known ?? (await context.waitForEvent('page'));
      await page.waitForURL(isStudio);
      return page;
    },
    processId,
    kill: async () => {
      const id = await processId();
      const gone = new Promise((done) => context.once('close', done));
      process.kill(id, 'SIGKILL');
      await gone;
    },
    close: async () => {
      await Promise.all(connections.map((cdp) => cdp.close()));
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const list = async (endpoint: string): Promise<{ url: string }[]> => {
  const answer = await fetch(`${endpoint}/json/list`);
  return (await answer.json()) as { url: string }[];
};
