import { test as base, type Page } from '@playwright/test';
import { DEMO_PRODUCT_URL, routeDemo } from '../demo/route';
import { type Opened, openBrowser } from '../support/browser';
import { PanelDriver } from '../support/panel';

interface Fixtures {
  /** A browser with the built extension and an empty profile; nothing leaves the computer. */
  opened: Opened;
  /** Opens an address of the demo and waits until it is drawn. */
  visit: (url?: string) => Promise<Page>;
  /** The panel opened on the demo's first product, as it was read. */
  panelOnProduct: PanelDriver;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
  opened: async ({}, use) => {
    const opened = await openBrowser({ route: routeDemo });
    await use(opened);
    await opened.close();
  },
  visit: async ({ opened }, use) => {
    await use(async (url = DEMO_PRODUCT_URL) => {
      const page = await opened.context.newPage();
      await page.goto(url);
      return page;
    });
  },
  panelOnProduct: async ({ opened, visit }, use) => {
    const page = await visit();
    const driver = await PanelDriver.openOn(opened, page);
    await driver.field('Nama produk').waitFor();
    await use(driver);
  },
});

export { expect } from '@playwright/test';
