// `npm start` with a display: the extension in an open browser, on a demo shop page or at `--url ADDRESS`.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DEMO_PRODUCT_URL, routeDemo } from '../tests/demo/route';
import { openBrowser } from '../tests/support/browser';

const at = process.argv.indexOf('--url');
const address = at < 0 ? null : process.argv[at + 1];
const profile = resolve('.cache/hand-profile');
await mkdir(profile, { recursive: true });
const opened = await openBrowser({ profile, headless: false, ...(!address && { route: routeDemo }) });
const { context } = opened;
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(address ?? DEMO_PRODUCT_URL);

console.log(
  `1. Press the round awning button at the right edge of ${address ?? 'the demo shop page'}: Pajang opens.`,
);
console.log('2. Press “Buat postingan”, pick a picture, check the words, choose a day.');
console.log(
  address
    ? '3. Open Instagram in a tab, start a new post there, and press “Isi caption dan gambar”.'
    : '3. Open https://www.instagram.com/ (a demo too), press Buat there, then “Isi caption dan gambar”.',
);
let open = true;
context.once('close', () => {
  open = false;
});
// The side panel has a connection of its own, over which the demo's photos must be served to it too.
while (open) {
  // While the browser closes it no longer answers, which is no fault: the loop then ends.
  if (await opened.hasPanel().catch(() => false)) {
    const panel = await opened.panel();
    await panel.waitForEvent('close', { timeout: 0 });
  } else await new Promise((done) => setTimeout(done, 300));
}
