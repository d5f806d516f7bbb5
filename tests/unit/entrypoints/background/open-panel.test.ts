import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import background from '../../../../entrypoints/background';
import { onActionClicked, onMessage } from '../../../../entrypoints/background/open-panel';
import { lookAtPlans } from '../../../../entrypoints/background/remind';

const open = vi.fn(async () => undefined);
const send = vi.fn(async () => undefined);
const tab = { id: 5, windowId: 2 } as never;
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset().mockResolvedValue(undefined);
  send.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, { sidePanel: { open } });
  Reflect.deleteProperty(browser, 'sidebarAction');
  Object.assign(browser.runtime, { sendMessage: send });
});

describe('opening the panel', () => {
  it('opens it while the click lasts, and tells one that is open already', async () => {
    onActionClicked(tab);
    // Before anything is awaited: later the browser would refuse.
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
    await settle();
    expect(send).toHaveBeenCalledWith({ type: 'panel.asked', windowId: 2 });
  });

  it('opens it for our own button on a page', () => {
    onMessage({ type: 'panel.open' }, { id: browser.runtime.id, tab });
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
  });

  it.each([
    ['another extension', { type: 'panel.open' }, { id: 'stranger', tab }],
    ['a page of ours', { type: 'panel.open' }, { id: 'test-extension-id' }],
    ['another message', { type: 'panel.asked', windowId: 2 }, { id: 'test-extension-id', tab }],
    ['no message at all', null, { id: 'test-extension-id', tab }],
  ])('does not open it for %s', (_who, message, sender) => {
    onMessage(message, sender as never);
    expect(open).not.toHaveBeenCalled();
  });

  it('does not mind that no panel is listening yet', async () => {
    send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    onActionClicked(tab);
    await settle();
    expect(send).toHaveBeenCalledOnce();
  });

  it("opens Firefox's sidebar", async () => {
    const sidebar = vi.fn(async () => undefined);
    Reflect.deleteProperty(browser, 'sidePanel');
    Object.assign(browser, { sidebarAction: { open: sidebar } });
    onActionClicked(tab);
    expect(sidebar).toHaveBeenCalledOnce();
    await settle();
  });

  it('listens before it waits for anything', async () => {
    const onClicked = { addListener: vi.fn() };
    const permissions = { contains: async () => false, onAdded: { addListener: vi.fn() } };
    Object.assign(browser, { action: { onClicked }, permissions });
    expect(background.main()).toBeUndefined();
    expect(onClicked.addListener).toHaveBeenCalledWith(onActionClicked);
    await fakeBrowser.runtime.onMessage.trigger({ type: 'panel.open' }, { id: browser.runtime.id, tab });
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 5 });
    await lookAtPlans();
  });
});
