import { browser } from '#imports';
import { isWebPage } from './show-page';

/**
 * Opens a page of the web in a new tab, with the panel beside it. Call it straight from a press: the panel opens for
 * nothing else. Where the browser has no panel of ours to open, the page opens alone.
 */
export async function openBeside(url: string): Promise<void> {
  if (!isWebPage(url)) return;
  const panel = browser.sidePanel?.open?.({ windowId: browser.windows.WINDOW_ID_CURRENT });
  await Promise.all([panel, browser.tabs.create({ url })]);
}
