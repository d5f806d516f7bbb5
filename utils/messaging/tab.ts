import { type Browser, browser } from '#imports';

/** A tab of this window. `url` and `title` are empty where the browser hides them from us. */
export interface PageTab {
  id: number;
  url: string;
  title: string;
}

const pageTab = (tab: Browser.tabs.Tab | undefined): PageTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };

/** `?tab=12` in our own address binds the panel to that tab: it then stands in a tab of its own. */
function boundTab(): number | null {
  const id = Number(new URLSearchParams(globalThis.location?.search ?? '').get('tab') ?? Number.NaN);
  return Number.isInteger(id) && id > 0 ? id : null;
}

/** The tab in front of the user in this window, or null when there is none (or it has been closed). */
export async function activeTab(): Promise<PageTab | null> {
  const bound = boundTab();
  if (bound === null) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return pageTab(tab);
  }
  const tabs = await browser.tabs.query({});
  return pageTab(tabs.find((tab) => tab.id === bound));
}

/**
 * Calls `onChange` with the active tab whenever it may show another page: the user switched, it loaded, or its
 * address changed by script. Returns what ends the watch. Several events of one moment give one call.
 */
export function watchActiveTab(onChange: (tab: PageTab | null) => void): () => void {
  let ended = false;
  let asked = false;
  const look = () => {
    if (asked || ended) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      void activeTab().then((tab) => {
        if (!ended) onChange(tab);
      });
    });
  };
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: Browser.tabs.Tab) => {
    const mine = tab.active || tab.id === boundTab();
    if (mine && (change.url !== undefined || change.status === 'complete')) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows?.onFocusChanged.addListener(look);
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows?.onFocusChanged.removeListener(look);
  };
}
