import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import {
  activeTab,
  onPanelAsked,
  openStudio,
  type PageTab,
  watchActiveTab,
} from '../../../../utils/messaging';

const query = vi.fn(
  async () => [{ id: 3, active: true, url: 'https://shopee.co.id/', title: 'Shopee' }] as object[],
);

beforeEach(() => {
  fakeBrowser.reset();
  query.mockClear();
  Object.assign(browser.tabs, { query });
});

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('activeTab', () => {
  it('is the one in front in this window', async () => {
    expect(await activeTab()).toEqual({ id: 3, url: 'https://shopee.co.id/', title: 'Shopee' });
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('has no address where the browser hides it, and is none where there is none', async () => {
    query.mockResolvedValueOnce([{ id: 4 }]);
    expect(await activeTab()).toEqual({ id: 4, url: '', title: '' });
    query.mockResolvedValueOnce([]);
    expect(await activeTab()).toBeNull();
  });

  it('is the tab our own address names', async () => {
    vi.stubGlobal('location', { search: '?tab=9' });
    query.mockResolvedValueOnce([{ id: 3 }, { id: 9, url: 'https://www.instagram.com/', title: 'IG' }]);
    expect(await activeTab()).toEqual({ id: 9, url: 'https://www.instagram.com/', title: 'IG' });
    vi.unstubAllGlobals();
  });
});

describe('watchActiveTab', () => {
  const watch = () => {
    const seen: (PageTab | null)[] = [];
    return { seen, end: watchActiveTab((tab) => seen.push(tab)) };
  };
  const tab = { id: 3, active: true } as never;

  it('tells of a switch, of a page that has loaded and of an address that changed by script', async () => {
    const { seen, end } = watch();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
    await settle();
    await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'complete' }, tab);
    await settle();
    await fakeBrowser.tabs.onUpdated.trigger(3, { url: 'https://shopee.co.id/x-i.1.2' }, tab);
    await settle();
    expect(seen).toHaveLength(3);
    end();
  });

  it('is silent about other tabs and other changes, and calls once for one moment', async () => {
    const { seen, end } = watch();
    await fakeBrowser.tabs.onUpdated.trigger(5, { status: 'complete' }, { id: 5, active: false } as never);
    await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'loading' }, tab);
    await settle();
    expect(seen).toEqual([]);
    void fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
    void fakeBrowser.tabs.onUpdated.trigger(3, { status: 'complete' }, tab);
    await settle();
    expect(seen).toHaveLength(1);
    end();
  });

  it('is silent once it has ended', async () => {
    const { seen, end } = watch();
    void fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
    end();
    await settle();
    expect(seen).toEqual([]);
  });
});

describe('openStudio', () => {
  const create = vi.fn(async () => ({}));
  const update = vi.fn(async () => ({ windowId: 1 }));
  const focus = vi.fn(async () => ({}));
  const getContexts = vi.fn(async () => [] as object[]);

  beforeEach(() => {
    for (const mock of [create, update, focus, getContexts]) mock.mockClear();
    Object.assign(browser.tabs, { create, update });
    Object.assign(browser.windows, { update: focus });
    Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://x${path}`, getContexts });
  });

  it.each(['kalender/12', '#/kalender/12', '/kalender/12'])('opens a tab at the place %s', async (place) => {
    await openStudio(place);
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://x/studio.html#/kalender/12' });
  });

  it('goes to the tab that is open already', async () => {
    getContexts.mockResolvedValueOnce([
      { tabId: 4, documentUrl: 'chrome-extension://x/sidepanel.html?tab=1' },
      { tabId: 8, documentUrl: 'chrome-extension://x/studio.html#/toko' },
    ]);
    await openStudio('kalender');
    expect(update).toHaveBeenCalledWith(8, {
      active: true,
      url: 'chrome-extension://x/studio.html#/kalender',
    });
    expect(focus).toHaveBeenCalledWith(1, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });
});

describe('onPanelAsked', () => {
  const send = (message: unknown, sender: object) =>
    fakeBrowser.runtime.onMessage.trigger(message, sender as never);

  it('hears what the background says to this window, and nobody else', async () => {
    Object.assign(browser.windows, { getCurrent: async () => ({ id: 1 }) });
    const asked = vi.fn();
    const end = onPanelAsked(asked);
    const me = { id: browser.runtime.id };
    await send({ type: 'panel.asked', windowId: 2 }, me);
    await send({ type: 'panel.asked', windowId: 1 }, { id: 'someone-else' });
    await send({ type: 'panel.open' }, me);
    await send('panel.asked', me);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    await send({ type: 'panel.asked', windowId: 1 }, me);
    await settle();
    expect(asked).toHaveBeenCalledOnce();
    end();
    await send({ type: 'panel.asked', windowId: 1 }, me);
    await settle();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('asks whoever came last first, and nobody else when the press was meant for him', async () => {
    Object.assign(browser.windows, { getCurrent: async () => ({ id: 1 }) });
    const press = async () => {
      await send({ type: 'panel.asked', windowId: 1 }, { id: browser.runtime.id });
      await settle();
    };
    const first = vi.fn();
    const last = vi.fn(() => true);
    const ends = [onPanelAsked(first), onPanelAsked(last)];
    await press();
    expect(last).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
    ends[1]?.();
    await press();
    expect(first).toHaveBeenCalledOnce();
    expect(last).toHaveBeenCalledOnce();
    ends[0]?.();
  });
});
