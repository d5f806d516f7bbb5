import { textStart } from './candidates/bounded';
import { pageOf } from './candidates/candidate';
import { currencyIn } from './candidates/currencies';
import { productNodes } from './candidates/json-ld';
import { metas } from './candidates/meta';
import { mainScope } from './candidates/microdata';

/** A page that lies still for this long is drawn; scripts that draw in several strokes rest for less. */
export const QUIET_MS = 150;
/** After this the page is read as it stands. */
export const LONGEST_MS = 10_000;
/** Rests with mutations (a slide show, a countdown) that leave the evidence alone count as still, after so many. */
const NOISY_RESTS = 3;
/** A page that lies still without having been drawn is looked at so often; a small one may never say more. */
export const UNDRAWN_LOOKS = 8;
/** A loaded page whose price or title still changes after so many rests does so for ever: a ticker. */
const RESTLESS_RESTS = 16;

const PRICES = '[class*="price" i], [class*="harga" i], [itemprop="price"]';
const MAX_PRICES = 5;
/** Text in which a currency's mark is looked for. */
const MONEY_TEXT = 40_000;

/** What a page makes of one part; '' where it breaks what the DOM promises. */
function part(look: () => string | number): string {
  try {
    return String(look());
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}

function pricesOf(doc: Document): string {
  const found = doc.querySelectorAll(PRICES);
  return [...Array(Math.min(found.length, MAX_PRICES)).keys()]
    .map((index) => textStart(found.item(index), 60))
    .join('\n');
}

/** Something to read stands there; a ticker without it may be an app that is still loading. */
const speaks = (doc: Document, url: URL): boolean =>
  /\d/.test(part(() => pricesOf(doc))) || part(() => productNodes(pageOf(doc, url)).length) > '0';

/** What of the page speaks of a product, short enough to be compared. */
export function evidenceKey(doc: Document, url: URL): string {
  return [
    part(() => doc.title.slice(0, 300)),
    part(() => textStart(doc.querySelector('h1'), 300).trim()),
    part(() => productNodes(pageOf(doc, url)).length),
    part(() => mainScope(doc)?.textContent?.length ?? 0),
    part(() => metas(doc, 'og:title', 'og:type', 'product:price:amount').join('|').slice(0, 600)),
    part(() => currencyIn((doc.body?.textContent ?? '').slice(0, MONEY_TEXT)) ?? ''),
    part(() => pricesOf(doc)),
  ].join('\n');
}

/**
 * Resolves when the page stops changing what it says of a product and `enough` agrees; after
 * {@link LONGEST_MS} in any case. It waits on mutations, so a page that lies still costs one rest. `enough` is told how often the
 * page has been looked at.
 */
export function whenReady(doc: Document, url: URL, enough: (looks: number) => boolean): Promise<void> {
  const view = doc.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    let key = evidenceKey(doc, url);
    let moved = false;
    let rests = 0;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const rest = () => {
      timer ??= setTimeout(look, QUIET_MS);
    };
    const wake = () => {
      moved = true;
      // One change a rest is all that is asked; a page that changes for ever would have every one recorded.
      observer.disconnect();
      rest();
    };
    const observer = new view.MutationObserver(wake);
    const watch = () => observer.observe(doc, { childList: true, subtree: true, characterData: true });
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
      looks += 1;
      const now = evidenceKey(doc, url);
      rests = now === key ? rests + 1 : 0;
      const still = rests > 0 && (!moved || rests >= NOISY_RESTS);
      const ticks = looks >= RESTLESS_RESTS && doc.readyState === 'complete' && speaks(doc, url);
      key = now;
      const again = moved || rests === 0;
      moved = false;
      if ((still || ticks) && doc.readyState !== 'loading' && enough(looks)) finish();
      else {
        watch();
        if (again || looks < UNDRAWN_LOOKS) rest();
      }
    }

    watch();
    doc.addEventListener('readystatechange', wake);
    rest();
  });
}
