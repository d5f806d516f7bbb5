import * as z from 'zod/mini';
import { type Browser, browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import type { PicturesInView } from '../platforms/pictures-in-view';
import { accessFailure, isBrowserPage } from './access';
import type { PageTab } from './tab';

/** What a tab showed at one moment. */
export interface Capture extends PicturesInView {
  /** PNG in pixels of the screen: `width` × `pixelRatio` wide. */
  image: Blob;
}

export type CaptureFailure = 'needs-click' | 'browser-page' | 'capture-changed' | 'capture-failed';

/** Far beyond any screen, in CSS px. */
const place = z.number().check(z.minimum(0), z.maximum(20_000));
const size = z.number().check(z.positive(), z.maximum(20_000));
const seenSchema = z.object({
  width: size,
  height: size,
  pixelRatio: z.number().check(z.positive(), z.maximum(40)),
  pictures: z.array(z.object({ x: place, y: place, width: size, height: size })).check(z.maxLength(12)),
});

const PNG = 'data:image/png;base64,';

/** Our pages' policy lets no `data:` address be fetched, so its bytes are read here. */
function pngOf(address: string): Blob {
  if (!address.startsWith(PNG)) throw new Error('the capture is no PNG');
  const bytes = Uint8Array.from(atob(address.slice(PNG.length)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

const pageOf = (url: string | undefined): string | undefined => url?.split('#')[0];

/** In front of its window, and on the page that is meant; an address that was hidden says nothing. */
const shows = (tab: Browser.tabs.Tab, url: string | undefined): boolean =>
  tab.active && (!url || pageOf(tab.url) === pageOf(url));

function failureOf(error: unknown): CaptureFailure {
  const words = error instanceof Error ? error.message : String(error);
  // Chromium 156: "Either the '<all_urls>' or 'activeTab' permission is required."; Firefox: "Missing activeTab permission".
  if (/activeTab|<all_urls>/i.test(words)) return 'needs-click';
  const reason = accessFailure(error);
  if (reason === 'no-access') return 'needs-click';
  if (reason === 'browser-page') return reason;
  return reason === 'changed' ? 'capture-changed' : 'capture-failed';
}

/**
 * A picture of what a tab in front of its window shows, and where the large pictures on it are.
 *
 * `needs-click`: browsers capture a tab only with `<all_urls>` or with `activeTab`, which the user gives by a
 * click on our icon in the toolbar. The page's own host is not enough, nor are all https hosts (measured in
 * Chromium 156; developer.chrome.com and MDN on tabs.captureVisibleTab, read 2026-11-21). `browser-page`: no
 * extension may. `capture-changed`: the tab is not in front, or shows another page than before; the picture is
 * thrown away. `capture-failed`: everything else, such as a page that is still loading.
 */
export async function capturePage({ id, url }: PageTab): Promise<Result<Capture, CaptureFailure>> {
  let left = false;
  const leave = () => {
    left = true;
  };
  browser.tabs.onActivated.addListener(leave);
  try {
    const before = await browser.tabs.get(id);
    if (isBrowserPage(before.url ?? '')) return fail('browser-page');
    if (!shows(before, url)) return fail('capture-changed');
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/pictures.js'],
    });
    const seen = seenSchema.safeParse(injection?.result);
    if (!seen.success) return fail('capture-failed');
    const address = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
    const after = await browser.tabs.get(id);
    if (left || !shows(after, before.url)) return fail('capture-changed');
    return ok({ ...seen.data, image: pngOf(address) });
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    browser.tabs.onActivated.removeListener(leave);
  }
}
