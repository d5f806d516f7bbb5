// Draws the extension's icons from the mark: `npx tsx scripts/make-icons.ts`. Run it when the mark changes.
import { chromium } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '../components/ui/Mark';

const { PAJANG_BROWSER } = process.env;
const browser = await chromium.launch({
  ...(PAJANG_BROWSER && { executablePath: PAJANG_BROWSER }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const mark = renderToStaticMarkup(createElement(Mark, { size }));
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
