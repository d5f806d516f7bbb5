import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fillComposer, readPage } from '../../../../utils/messaging';
import { accessFailure, isBrowserPage } from '../../../../utils/messaging/access';
import type { Reading } from '../../../../utils/model';

const URL_OK = 'https://toko.example.com/p/kue';
const reading: Reading = {
  kind: 'product',
  platform: 'general',
  url: URL_OK,
  fields: { name: { value: 'Kue', source: 'h1', confidence: 0.8, alternatives: [] } },
  images: ['https://cdn.example.com/kue.jpg'],
};

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: (...args: unknown[]) => void;
  args?: unknown[];
}
const execute = vi.fn<(injection: Injection) => Promise<{ result?: unknown }[]>>();
const get = vi.fn(async (): Promise<{ url?: string; status?: string }> => ({ url: URL_OK }));

beforeEach(() => {
  execute.mockReset();
  get.mockReset().mockResolvedValue({ url: URL_OK });
  Object.assign(browser, { scripting: { executeScript: execute } });
  Object.assign(browser.tabs, { get });
});

describe('readPage', () => {
  it('puts the reader into the tab and hands on what it read', async () => {
    execute.mockResolvedValueOnce([{ result: { ok: true, data: reading } }]);
    expect(await readPage(7)).toEqual({ ok: true, data: reading });
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/reader.js'] });
  });

  it('waits for a page that is loading, since a script put in would hold up its load event', async () => {
    const listeners: ((id: number, change: object, tab: object) => void)[] = [];
    vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as never);
    });
    get.mockResolvedValueOnce({ url: URL_OK, status: 'loading' });
    execute.mockResolvedValueOnce([{ result: { ok: true, data: reading } }]);
    const read = readPage(7);
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    for (const tell of listeners) tell(8, { status: 'complete' }, {});
    await Promise.resolve();
    expect(execute).not.toHaveBeenCalled();
    for (const tell of listeners) tell(7, { status: 'complete' }, {});
    expect(await read).toEqual({ ok: true, data: reading });
    vi.restoreAllMocks();
  });

  it.each(['not-loaded', 'changed', 'failed'])('hands on the reason %s', async (reason) => {
    execute.mockResolvedValueOnce([{ result: { ok: false, reason } }]);
    expect(await readPage(7)).toEqual({ ok: false, reason });
  });

  it.each([
    ['another reason', { ok: false, reason: 'ha' }],
    ['a field too long', { ok: true, data: { ...reading, url: 'x'.repeat(5000) } }],
    ['a price that is none', { ok: true, data: { ...reading, fields: { price: { value: '25rb' } } } }],
    ['too many photos', { ok: true, data: { ...reading, images: Array(41).fill('https://a.example/') } }],
  ])('says that it failed for %s', async (_what, result) => {
    execute.mockResolvedValueOnce([{ result }]);
    expect(await readPage(7)).toEqual({ ok: false, reason: 'failed' });
  });

  it.each([undefined, null])(
    'takes an empty answer (%s) for a page that was loaded anew meanwhile',
    async (result) => {
      execute.mockResolvedValueOnce([{ result }]);
      expect(await readPage(7)).toEqual({ ok: false, reason: 'changed' });
    },
  );

  it('drops what a reader adds that no Reading has', async () => {
    execute.mockResolvedValueOnce([{ result: { ok: true, data: { ...reading, evil: '<script>' } } }]);
    expect(await readPage(7)).toEqual({ ok: true, data: reading });
  });

  it('notices that the tab went elsewhere, but not to a place on the same page', async () => {
    execute.mockResolvedValue([{ result: { ok: true, data: reading } }]);
    get.mockResolvedValueOnce({ url: URL_OK }).mockResolvedValueOnce({ url: `${URL_OK}#ulasan` });
    expect(await readPage(7)).toMatchObject({ ok: true });
    get
      .mockResolvedValueOnce({ url: URL_OK })
      .mockResolvedValueOnce({ url: 'https://toko.example.com/p/bolu' });
    expect(await readPage(7)).toEqual({ ok: false, reason: 'changed' });
  });

  it("does not even try on the browser's own pages", async () => {
    get.mockResolvedValueOnce({ url: 'chrome://extensions/' });
    expect(await readPage(7)).toEqual({ ok: false, reason: 'browser-page' });
    expect(execute).not.toHaveBeenCalled();
  });

  it('says why the browser does not let it in', async () => {
    execute.mockRejectedValueOnce(
      new Error(
        'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      ),
    );
    expect(await readPage(7)).toEqual({ ok: false, reason: 'no-access' });
  });
});

describe('access', () => {
  it.each([
    'chrome://newtab/',
    'about:blank',
    'edge://settings',
    'view-source:https://a.example/',
    'chrome-extension://abc/studio.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/id/firefox/',
  ])('%s is a page of the browser', (url) => {
    expect(isBrowserPage(url)).toBe(true);
  });

  it('an ordinary page, and one whose address is hidden, is not', () => {
    expect(['https://shopee.co.id/', 'https://about.example/', ''].some(isBrowserPage)).toBe(false);
  });

  it.each([
    ['The extensions gallery cannot be scripted.', 'browser-page'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Missing host permission for the tab', 'no-access'],
    ['Frame with ID 0 is showing error page', 'not-loaded'],
    ['No tab with id: 7.', 'changed'],
    ['Frame with ID 0 was removed.', 'changed'],
    ['Something new', 'failed'],
  ])('"%s" means %s', (message, reason) => {
    expect(accessFailure(new Error(message))).toBe(reason);
  });
});

describe('fillComposer', () => {
  const report = {
    channel: 'instagram',
    caption: 'matched',
    readBack: 'Kue',
    title: 'absent',
    pictures: { asked: 1, seen: 1, names: ['a.png'] },
    todo: null,
  };
  const png = new File([new Uint8Array([0x89, 0x50, 0x4e, 0xff])], 'a.png', { type: 'image/png' });

  it('leaves the request in the tab, then puts the filler there', async () => {
    execute.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: { ok: true, data: report } }]);
    const result = await fillComposer(7, {
      channel: 'instagram',
      text: 'Kue',
      pictures: [png],
      mode: 'append',
    });
    expect(result).toEqual({ ok: true, data: report });
    const [handed, filled] = execute.mock.calls.map(([injection]) => injection);
    expect(handed?.args).toEqual([
      {
        channel: 'instagram',
        text: 'Kue',
        mode: 'append',
        pictures: [{ name: 'a.png', type: 'image/png', base64: 'iVBO/w==' }],
      },
    ]);
    expect(filled).toEqual({ target: { tabId: 7 }, files: ['/composer.js'] });
  });

  it('hands the request over under the name the filler looks for', async () => {
    execute.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: { ok: true, data: report } }]);
    await fillComposer(7, { channel: 'instagram', text: 'Kue', pictures: [] });
    const world = globalThis as { pajangRequest?: unknown };
    execute.mock.calls[0]?.[0].func?.('the request');
    expect(world.pajangRequest).toBe('the request');
    delete world.pajangRequest;
  });

  it.each(['no-composer', 'several-fields', 'has-text', 'refused', 'picture-refused', 'too-many-pictures'])(
    'hands on the reason %s',
    async (reason) => {
      execute.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: { ok: false, reason } }]);
      expect(await fillComposer(7, { channel: 'instagram', text: '', pictures: [] })).toEqual({
        ok: false,
        reason,
      });
    },
  );

  it('does not believe an answer that is no report', async () => {
    execute
      .mockResolvedValueOnce([{}])
      .mockResolvedValueOnce([{ result: { ok: true, data: { ...report, todo: 'pay' } } }]);
    expect(await fillComposer(7, { channel: 'instagram', text: '', pictures: [] })).toEqual({
      ok: false,
      reason: 'failed',
    });
  });
});
