import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isWebPage, readIdentity, showPage, tellsIdentity } from '../../../../utils/messaging';

const execute = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();
const get = vi.fn<() => Promise<{ url?: string }>>();
const update = vi.fn(async () => undefined);

beforeEach(() => {
  execute.mockReset();
  update.mockClear();
  get.mockReset().mockResolvedValue({ url: 'https://www.instagram.com/' });
  Object.assign(browser, { scripting: { executeScript: execute } });
  Object.assign(browser.tabs, { get, update });
});

const own = { loggedIn: { site: 'instagram', id: 'toko.a' } };

describe('readIdentity', () => {
  it('puts the small script into the tab and hands on what it found', async () => {
    execute.mockResolvedValueOnce([{ result: own }]);
    expect(await readIdentity(7)).toEqual({ ok: true, data: own });
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/identity.js'] });
  });

  it.each([
    'https://shopee.co.id/',
    'https://toko.example/',
    'http://www.instagram.com/',
    'https://www.instagram.com.jahat.example/',
    'https://jahat.example/?https://www.instagram.com/',
    '',
  ])('looks at no other page: %s', async (url) => {
    expect(tellsIdentity(url)).toBe(false);
    get.mockResolvedValue({ url });
    expect(await readIdentity(7)).toEqual({ ok: true, data: {} });
    expect(execute).not.toHaveBeenCalled();
  });

  it.each([
    'https://www.instagram.com/toko/',
    'https://www.facebook.com/',
    'https://web.facebook.com/',
    'https://business.facebook.com/latest/composer',
    'https://seller.shopee.co.id/portal/product/new',
  ])('looks at %s', (url) => {
    expect(tellsIdentity(url)).toBe(true);
  });

  it.each([
    ['another site', { loggedIn: { site: 'bank', id: 'x' } }],
    ['a name too long', { loggedIn: { site: 'instagram', id: 'x'.repeat(101) } }],
    ['no object', 'toko.a'],
  ])('says that it failed for %s', async (_what, result) => {
    execute.mockResolvedValueOnce([{ result }]);
    expect(await readIdentity(7)).toEqual({ ok: false, reason: 'failed' });
  });

  it('knows nobody where the script found nobody, or its page went away', async () => {
    for (const result of [{}, null, undefined]) {
      execute.mockResolvedValueOnce([{ result }]);
      expect(await readIdentity(7)).toEqual({ ok: true, data: {} });
    }
  });

  it('hands on why the browser refused', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readIdentity(7)).toEqual({ ok: false, reason: 'no-access' });
  });
});

describe('showPage', () => {
  it('leads a tab to a page of the web', async () => {
    await showPage(7, 'https://seller.shopee.co.id/portal/product/1');
    expect(update).toHaveBeenCalledExactlyOnceWith(7, {
      url: 'https://seller.shopee.co.id/portal/product/1',
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    '',
  ])('leads nowhere for %s', async (url) => {
    expect(isWebPage(url)).toBe(false);
    await showPage(7, url);
    expect(update).not.toHaveBeenCalled();
  });
});
