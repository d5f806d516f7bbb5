import { metas } from '../candidates/meta';
import { textOfShown } from '../insert/text-of';
import { pageOwner } from '../page-owner';

/** "1.234 suka · 12 membicarakan ini", "5K followers · 3 were here" and its like, to the end of the last count. */
const COUNTS =
  /^[\s\S]{0,300}?\d[\d.,]*\s?(?:k|rb|jt|m)?\s(?:likes?|suka|menyukai ini|followers?|pengikut|talking about this|membicarakan ini|were here|pernah di sini)[.·•,\s]*/i;

/**
 * What a page says of itself: the end of its description, after name and counts, when the head is of this page
 * (form seen 2023–2025); else the words of its intro (`ProfileTilesFeed_0`, public notes 2022–2026).
 */
export function aboutPage(doc: Document, url: URL): string {
  const owner = pageOwner(url.href)?.id;
  const heads = [
    ...metas(doc, 'og:url'),
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
  ];
  if (owner !== undefined && heads.some((address) => pageOwner(address)?.id === owner)) {
    let words = (metas(doc, 'og:description', 'description')[0] ?? '').slice(0, 5000);
    for (let turn = 0; turn < 4 && COUNTS.test(words); turn += 1) words = words.replace(COUNTS, '');
    if (words.trim() !== '') return words;
  }
  const intro = [...doc.querySelectorAll('[data-pagelet="ProfileTilesFeed_0"] [dir="auto"]')]
    .slice(0, 40)
    .filter((part) => !part.closest('a, ul, h1, h2, h3, button, [role="button"]'))
    .find((part) => (part.textContent ?? '').trim().length >= 10);
  return intro ? textOfShown(intro, '[role="button"], button') : '';
}
