import { type Browser, browser } from '#imports';
import { isNobody } from '../../utils/messaging/nobody';
import { isMessage, type PanelAsked } from '../../utils/messaging/protocol';

/** Firefox's panel; our types know Chromium's only. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab. It must be called before the first `await` of an event: the browser opens a
 * panel only while the user's click lasts.
 */
function open(tab: Browser.tabs.Tab): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (typeof browser.sidePanel?.open === 'function' && tab.id !== undefined) {
    return browser.sidePanel.open({ tabId: tab.id });
  }
  return sidebarAction?.open() ?? Promise.resolve();
}

/**
 * Opens the panel of the window in front, while a press on a notification lasts. Answers false when the browser refuses:
 * no window is open, or it does not count that as a press (Firefox).
 */
export async function openInFront(): Promise<boolean> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  try {
    // Before the first wait, by a number that needs no looking up (measured: docs/decisions/038-reminders.md).
    if (typeof browser.sidePanel?.open === 'function')
      await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    else await sidebarAction?.open();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** Tells a panel that is open already to look at the page anew; when none is open nobody listens. */
async function tell(windowId: number): Promise<void> {
  const message: PanelAsked = { type: 'panel.asked', windowId };
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobody(error)) throw error;
  }
}

async function openAndTell(tab: Browser.tabs.Tab): Promise<void> {
  await open(tab);
  await tell(tab.windowId);
}

/** The button on a page was pressed. Only our own content script may ask, and only from a tab. */
export function onMessage(message: unknown, sender: Browser.runtime.MessageSender): void {
  if (sender.id !== browser.runtime.id || !sender.tab || !isMessage(message, 'panel.open')) return;
  void openAndTell(sender.tab);
}

/**
 * The toolbar button was pressed, which also lets us onto this tab (`activeTab`). `openPanelOnActionClick`
 * would swallow the event and with it that permission.
 */
export function onActionClicked(tab: Browser.tabs.Tab): void {
  void openAndTell(tab);
}
