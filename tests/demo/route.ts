import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import type { Routable } from '../support/browser';
import { DEMO_HOSTS, DEMO_PHOTO_HOST, demoPageAt } from './addresses';
import { buildDemoPages } from './build';
import { ensureDemoPhotos, webPhotoPath } from './photos';
import { DEMO_PRODUCTS, productAt } from './products';
import { shopeeHead, shopeeHeadHtml } from './shopee-head';

export { DEMO_FACEBOOK_URL, DEMO_INSTAGRAM_URL, DEMO_PRODUCT_URL, DEMO_SELLER_URL } from './addresses';

export interface RouteDemoOptions {
  /** Chromium used to render the photos when the cache has none. */
  executablePath?: string;
  /** How long the marketplace takes to answer with the product's data, in ms. */
  productDelay?: number;
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', jpg: 'image/jpeg' };

const html = (route: Route, body: string, status = 200) =>
  route.fulfill({ status, contentType: 'text/html; charset=utf-8', body });

const notFound = (route: Route) =>
  html(
    route,
    '<!doctype html><html lang="id"><meta charset="utf-8"><title>404</title><h1>Halaman tidak ditemukan</h1>',
    404,
  );

/**
 * Serves the demo pages at the real host names of this browser, or page. A request to any other http(s) host is
 * aborted: nothing leaves the computer. Builds pages and photos first if they are not in the cache.
 */
export async function routeDemo(to: Routable, options: RouteDemoOptions = {}): Promise<void> {
  const built = await buildDemoPages();
  const cameraFiles = await ensureDemoPhotos(options.executablePath);

  const photo = (route: Route, name: string) => {
    // The seller uploaded the camera's own file, EXIF and all; only the small versions are made by the host.
    const file = cameraFiles[name] ?? webPhotoPath(name);
    return file
      ? route.fulfill({
          contentType: 'image/jpeg',
          headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' },
          body: readFileSync(file),
        })
      : route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' });
  };

  const own = async (route: Route, url: URL) => {
    const rest = url.pathname.slice('/__demo/'.length);
    if (rest.startsWith('photo/')) return photo(route, rest.slice('photo/'.length).replace(/\.jpg$/, ''));
    if (rest === 'api/item') {
      const product = productAt(url.searchParams.get('path') ?? '');
      if (!product) return route.fulfill({ status: 404, json: { error: 'not found' } });
      await new Promise((done) => setTimeout(done, options.productDelay ?? 200));
      const others = DEMO_PRODUCTS.filter((p) => p !== product);
      return route.fulfill({ json: { product, head: shopeeHead(product), others } });
    }
    const file = /^[a-z-]+\.(css|js)$/.exec(rest);
    const path = join(built, rest);
    if (!file || !existsSync(path)) return notFound(route);
    return route.fulfill({ contentType: `${TYPES[file[1] ?? '']}; charset=utf-8`, body: readFileSync(path) });
  };

  await to.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'https:' && url.host === DEMO_PHOTO_HOST && url.pathname.startsWith('/file/'))
      return photo(route, url.pathname.slice('/file/'.length));
    if (url.protocol !== 'https:' || !DEMO_HOSTS.has(url.host)) return route.abort('blockedbyclient');
    if (url.pathname.startsWith('/__demo/')) return own(route, url);
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const page = demoPageAt(url);
    if (!page) return notFound(route);
    const shell = readFileSync(join(built, `${page}.html`), 'utf8');
    return html(
      route,
      shell.replace('<!--head-->', () => shopeeHeadHtml(productAt(url.pathname))),
    );
  });
}
