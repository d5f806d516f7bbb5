import { browser } from '#imports';
import { accessFailure } from './access';
import { untilLoaded } from './loaded';

/** How long (ms) an unfinished page is watched; after that it is up to the user to have it read again. */
export const PATIENCE = 10 * 60_000;

/**
 * Runs in the page, in our own world of it, so it may use nothing from outside. Answers true once the page shows
 * something else than it did at first and has rested for a moment, false after `patience` ms, or when a newer
 * watch takes its place.
 */
function untilItChanges(patience: number): Promise<boolean> {
  const world = globalThis as { pajangWatch?: () => void };
  world.pajangWatch?.();
  /** What stands there, in short: a clock that ticks and a light that blinks are no change. */
  const look = () =>
    [
      document.title,
      document.querySelector('h1')?.textContent?.slice(0, 300),
      document.images.length,
      (document.body?.textContent ?? '').slice(0, 300_000).replace(/\d+/g, '0').length,
    ].join('\n');
  return new Promise((done) => {
    const before = look();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (changed: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      done(changed);
    };
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (look() !== before) end(true);
      }, 400);
    });
    const limit = setTimeout(() => end(false), patience);
    world.pajangWatch = () => end(false);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** What came of a page: it finished loading, or it shows something else (a page loaded anew included). */
export type PageChange = 'loaded' | 'changed';

/**
 * Resolves once the page in a tab has loaded, if it was loading, else once it shows something else than now. Null
 * when that did not come within {@link PATIENCE}, and when the page cannot be watched.
 */
export async function pageChanged(tabId: number): Promise<PageChange | null> {
  const loaded = untilLoaded(tabId, PATIENCE);
  try {
    // A script that takes its time holds up the page's load event (Chromium 156), so none is put in before.
    if ((await browser.tabs.get(tabId)).status === 'loading') return (await loaded.done) ? 'loaded' : null;
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      args: [PATIENCE],
      func: untilItChanges,
    });
    // Nothing comes back from a document that went away under the watch.
    return injection?.result === false ? null : 'changed';
  } catch (error) {
    return accessFailure(error) === 'changed' ? 'changed' : null;
  } finally {
    loaded.stop();
  }
}
