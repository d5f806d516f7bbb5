import { browser } from '#imports';

/**
 * Tells when a tab has loaded: true, or false when it is closed, does not get there within `patience` ms, or is
 * given up.
 */
export function untilLoaded(tabId: number, patience: number): { done: Promise<boolean>; stop(): void } {
  let end = (_loaded: boolean): void => undefined;
  const done = new Promise<boolean>((resolve) => {
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') end(true);
    };
    const onRemoved = (id: number) => {
      if (id === tabId) end(false);
    };
    const limit = setTimeout(() => end(false), patience);
    end = (loaded) => {
      clearTimeout(limit);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(loaded);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
  });
  return { done, stop: () => end(false) };
}
