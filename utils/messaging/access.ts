/** Pages of the browser and of its shop, on which no extension may run. */
const BROWSER_PAGE =
  /^(chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-extension|moz-extension|chrome-search|chrome-untrusted|resource):|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/i;

export const isBrowserPage = (url: string): boolean => BROWSER_PAGE.test(url);

export type AccessFailure = 'no-access' | 'browser-page' | 'not-loaded' | 'changed' | 'failed';

/** What the browser means when it refuses to run a script in a tab (Chromium 156 and Firefox 153 wordings). */
export function accessFailure(error: unknown): AccessFailure {
  const words = error instanceof Error ? error.message : String(error);
  if (/extensions gallery|chrome:\/\/|chrome-extension:\/\/|cannot be scripted|about:/i.test(words)) {
    return 'browser-page';
  }
  if (/cannot access|missing host permission|must request permission|not allowed/i.test(words)) {
    return 'no-access';
  }
  if (/error page|still loading/i.test(words)) return 'not-loaded';
  if (/no tab with id|tab was closed|frame .*(removed|gone)|invalid tab id|frame with id/i.test(words))
    return 'changed';
  return 'failed';
}
