import { browser } from '#imports';

/**
 * Leads a tab to another page. The address may come out of a page, so anything but one of the web's own is left
 * alone: no script, no file, no page of the browser. Throws when the tab is gone.
 */
export async function showPage(tabId: number, url: string): Promise<void> {
  if (isWebPage(url)) await browser.tabs.update(tabId, { url });
}

/** Whether an address is one that a tab may be led to. */
export const isWebPage = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
