import { readFileSync } from 'node:fs';
import { DEMO_FACEBOOK_URL, DEMO_INSTAGRAM_URL, DEMO_PRODUCT_URL, DEMO_SELLER_URL, routeDemo } from './demo/route';
import { openBrowser } from './support/browser';
process.env.PAJANG_BROWSER ??= '/usr/bin/chromium';
const main = async () => {
const { openBrowser: ob } = await import('./support/browser');
const opened = await ob({ route: routeDemo } as never);
const ctx = opened.context;
const sw = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
const png = readFileSync('/work/main/public/icon/128.png').toString('base64');
const TEXT = 'Soft Cookies Matcha 👩‍👩‍👧\nRp25.000 / toples\n\nPesan ya kak 👍🏽 #kue';
const inject = (url: string, req?: object): Promise<any> => sw.evaluate(`(async () => {
  const req = ${JSON.stringify(req ?? null)};
  const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(url + '*')} });
  if (req) await chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [req], func: (r) => { globalThis.pajangRequest = r; } });
  const [r] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [req ? '/composer.js' : '/reader.js'] });
  return r.result;
})()`);
const visit = async (url: string) => { const p = await ctx.newPage(); p.on('pageerror', (e) => console.log('PAGE', e.message)); await p.goto(url); return p; };
let p = await visit(DEMO_PRODUCT_URL);
const t0 = Date.now(); const r: any = await inject(DEMO_PRODUCT_URL); console.log('READ', Date.now() - t0, 'ms', JSON.stringify({ ...r, data: { ...r.data, thumbs: r.data?.thumbs?.map((t: any) => t && t.length) } }).slice(0, 1500));
await p.screenshot({ path: '/tmp/pj/d/product.png' });
const pics = [{ name: 'gambar-1080x1350.png', type: 'image/png', base64: png }];
p = await visit(DEMO_SELLER_URL); await p.waitForTimeout(1500);
console.log('SELLER', JSON.stringify(await inject(DEMO_SELLER_URL, { channel: 'shopee', text: TEXT, title: 'Soft Cookies', pictures: pics }))); await p.screenshot({ path: '/tmp/pj/d/seller.png' });
for (const [n, url] of [['IG', DEMO_INSTAGRAM_URL], ['FB', DEMO_FACEBOOK_URL]] as const) {
  p = await visit(url); await p.waitForTimeout(800);
  console.log(n, 'closed', JSON.stringify(await inject(url, { channel: n === 'IG' ? 'instagram' : 'facebook', text: TEXT, pictures: pics })));
  await p.screenshot({ path: `/tmp/pj/d/${n}-0.png` });
  const names = await p.getByRole('button').allTextContents(); console.log(n, names.slice(0, 20), await p.getByRole('link').allTextContents());
  (globalThis as any)[n] = p;
}
const ig = (globalThis as any).IG, fb = (globalThis as any).FB;
const open = async (pg: any, re: RegExp) => { const b = pg.locator('button, a, [role=button]').filter({ hasText: re }).first(); if (await b.count()) await b.click(); else await pg.locator('[aria-label]').evaluateAll((els: any[], src: string) => { const e = els.find((x) => new RegExp(src, 'i').test(x.getAttribute('aria-label'))); (e?.closest('a,button,[role=button]') ?? e)?.click(); }, re.source); await pg.waitForTimeout(900); };
await ig.bringToFront(); await open(ig, /posting|buat|new post|create/i); await ig.screenshot({ path: '/tmp/pj/d/IG-1.png' });
console.log('IG 1', JSON.stringify(await inject(DEMO_INSTAGRAM_URL, { channel: 'instagram', text: TEXT, pictures: pics })));
await ig.waitForTimeout(500); await ig.screenshot({ path: '/tmp/pj/d/IG-2.png' });
for (let i = 0; i < 2; i++) { await open(ig, /berikutnya|selanjutnya|next/i); }
await ig.screenshot({ path: '/tmp/pj/d/IG-3.png' });
console.log('IG 2', JSON.stringify(await inject(DEMO_INSTAGRAM_URL, { channel: 'instagram', text: TEXT, pictures: pics }))); await ig.screenshot({ path: '/tmp/pj/d/IG-4.png' });
await fb.bringToFront(); await open(fb, /pikirkan|mind/i); await fb.screenshot({ path: '/tmp/pj/d/FB-1.png' });
console.log('FB 1', JSON.stringify(await inject(DEMO_FACEBOOK_URL, { channel: 'facebook', text: TEXT, pictures: pics }))); await fb.screenshot({ path: '/tmp/pj/d/FB-2.png' });
console.log('FB 2', JSON.stringify(await inject(DEMO_FACEBOOK_URL, { channel: 'facebook', text: TEXT, pictures: pics })));
await opened.close();
};
void main();
