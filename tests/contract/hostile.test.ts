// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readAsItStands } from '../../utils/platforms/read-document';
import { bytesOf, type HostilePage, hostilePages, urlOf } from '../fixtures/hostile';
import { faults } from '../fixtures/hostile/expected';

/** jsdom's selectors are a thousand times slower than a browser's; the e2e suite has the full numbers. */
const FRACTION = 200;
const fewer = (full: number) => Math.ceil(full / FRACTION);

/** The page as its own scripts would leave it; they do not run. */
function documentOf(page: HostilePage): Document {
  const html = new TextDecoder().decode(bytesOf(page, page.html(fewer)));
  const doc = new DOMParser().parseFromString(html, 'text/html');
  page.build?.(doc, fewer(page.count ?? 0));
  return doc;
}

const LANGUAGE = { Object, Array, String, Number, Function, RegExp, Map, Set, Promise };
const shape = () =>
  Object.entries(LANGUAGE).map(([name, { prototype }]) => [name, Reflect.ownKeys(prototype)]);

/** One address for each adapter that reads with means of its own; the page is not what it expects there. */
const ADAPTERS = [
  'https://shopee.co.id/Kue-Lapis-i.11.22',
  'https://seller.shopee.co.id/portal/product/list/all',
  'https://seller.shopee.co.id/portal/product/11',
  'https://www.instagram.com/p/Cx1Lapis/',
  'https://www.instagram.com/toko.lapis/',
  'https://www.facebook.com/marketplace/item/1122/',
  'https://www.facebook.com/toko.lapis/posts/1122',
];

describe('hostile pages', () => {
  it('are at least sixty, each for a reason of its own', () => {
    expect(hostilePages.length).toBeGreaterThanOrEqual(60);
    const ids = hostilePages.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(hostilePages.filter(({ why }) => why.length < 15)).toEqual([]);
  });

  // A page that is never done with is a test that never ends.
  it.each(hostilePages.map((page) => [page.id, page] as const))(
    '%s is read to an end, as plain text',
    { timeout: 30_000 },
    (_id, page) => {
      const before = shape();
      const doc = documentOf(page);
      const result = readAsItStands(doc, urlOf(page));
      expect(shape()).toEqual(before);
      expect('__pwned' in globalThis).toBe(false);
      if (result.ok) expect(faults(page, result.data), page.why).toEqual([]);
      else {
        expect(['not-loaded', 'failed']).toContain(result.reason);
        expect(page.mayFail, result.reason).toBe(true);
      }
      const { id, why, html, mayFail = false } = page;
      for (const address of ADAPTERS) {
        const other = readAsItStands(doc, address);
        if (other.ok) expect(faults({ id, why, html }, other.data), address).toEqual([]);
        else if (other.reason === 'failed') expect(mayFail, address).toBe(true);
      }
      expect(shape()).toEqual(before);
    },
  );
});
