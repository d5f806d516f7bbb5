import { currencyIn } from './candidates/amount';
import { pageOf } from './candidates/candidate';
import { productNodes } from './candidates/json-ld';
import { metas } from './candidates/meta';
import { mainScope } from './candidates/microdata';

/** A page that lies still for this long is drawn; scripts that draw in several strokes rest for less. */
export const QUIET_MS = 150;
/** After this the page is read as it stands. */
export const LONGEST_MS = 10_000;
/** Rests with mutations (a slide show, a countdown) that leave the evidence alone count as still, after so many. */
const NOISY_RESTS = 3;

/** What of the page speaks of a product, short enough to be compared. */
export function evidenceKey(doc: Document, url: URL): string {
  const prices = [...doc.querySelectorAll('[class*="price" i], [class*="harga" i], [itemprop="price"]')]
    .slice(0, 5)
    .map((element) => (element.textContent ?? '').slice(0, 60));
  const money = currencyIn((doc.body?.textContent ?? '').slice(0, 300_000)) ?? '';
  const markup = productNodes(pageOf(doc, url)).length;
  const scope = mainScope(doc)?.textContent?.length ?? 0;
  const meta = metas(doc, 'og:title', 'og:type', 'product:price:amount').join('|').slice(0, 600);
  const heading = doc.querySelector('h1')?.textContent?.trim().slice(0, 300) ?? '';
  return [doc.title.slice(0, 300), heading, markup, scope, meta, money, ...prices].join('\n');
}

/**
 * Resolves when the page stops changing what it says of a product and `enough` agrees; after
 * {@link LONGEST_MS} in any case. It waits on mutations, so a page that lies still costs one rest.
 */
export function whenReady(doc: Document, url: URL, enough: () => boolean): Promise<void> {
  const view = doc.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    let key = evidenceKey(doc, url);
    let moved = false;
    let rests = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const rest = () => {
      timer ??= setTimeout(look, QUIET_MS);
    };
    const wake = () => {
      moved = true;
      rest();
    };
    const observer = new view.MutationObserver(wake);
    const limit = setTimeout(finish, LONGEST_MS);

    function finish(): void {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
      clearTimeout(limit);
      doc.removeEventListener('readystatechange', wake);
      resolve();
    }
    function look(): void {
      timer = null;
      const now = evidenceKey(doc, url);
      rests = now === key ? rests + 1 : 0;
      const still = rests > 0 && (!moved || rests >= NOISY_RESTS);
      key = now;
      const again = moved || rests === 0;
      moved = false;
      if (still && doc.readyState !== 'loading' && enough()) finish();
      else if (again) rest();
    }

    observer.observe(doc, { childList: true, subtree: true, characterData: true });
    doc.addEventListener('readystatechange', wake);
    rest();
  });
}
