import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { DEMO_INSTAGRAM_URL, DEMO_PRODUCT_URL } from '../demo/route';
import { goodFile } from '../support/bad-files';
import type { Opened } from '../support/browser';
import { PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

type Look = (screen: string, page: Page) => Promise<void>;

/** Waits until nothing moves any more: a drawer on its way in has neither its place nor its colours. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    return Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map((animation) => animation.finished),
    );
  });

/** From the product to the box on Instagram, stopping at each screen of the panel. */
async function walkPanel(driver: PanelDriver, visit: (url: string) => Promise<Page>, look: Look) {
  const { panel } = driver;
  const stop = async (screen: string) => {
    await settle(panel);
    await look(screen, panel);
  };
  await driver.field('Nama produk').waitFor();
  await stop('product as read');
  await driver.button(/Ganti toko/).click();
  await panel.getByRole('dialog').waitFor();
  await stop('the list of shops');
  await driver.button('Toko baru').click();
  await stop('a new shop');
  await panel.keyboard.press('Escape');
  await driver.field('Harga').fill('Hubungi penjual');
  await panel.locator('input[type=file]').setInputFiles({
    name: 'kosong.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(0),
  });
  await panel.getByRole('alert').waitFor();
  await stop('product with a price and a photo that were refused');
  await driver.field('Harga').fill('25.000');
  await panel.locator('input[type=file]').setInputFiles(await goodFile());
  await driver.button(/^Lepas foto/).waitFor();
  await stop('product with a photo');
  await driver.makePost();
  await panel.locator('canvas').first().waitFor();
  await stop('Foto');
  await driver.button('Pakai gambar ini').click();
  await panel.getByLabel('Caption Instagram').fill(`#a #b #c #d #e #f ${'a'.repeat(2200)}`);
  await panel.getByText('6 tagar').waitFor();
  await stop('Kata, too long');
  await driver.button('Tulis ulang').click();
  await expect(panel.getByLabel('Caption Instagram')).toHaveValue(/Soft Cookies/);
  await stop('Kata');
  await driver.step('Hari');
  await driver.button(/^Taruh di kalender/).waitFor();
  await stop('Hari');
  await driver.button(/^Taruh di kalender/).click();
  await panel.getByText('Sudah di kalender').waitFor();
  await stop('Hari, planned');
  await visit(DEMO_INSTAGRAM_URL);
  await panel.getByRole('region', { name: 'Isi ke Instagram' }).waitFor();
  await stop('Instagram');
  await driver.button('Isi caption dan gambar').click();
  await panel.getByRole('alert').waitFor();
  await stop('Instagram, no box open');
}

/** The studio's places, after the panel's walk has left a post on the calendar. */
async function walkStudio(driver: PanelDriver, look: Look) {
  await driver.button('Buka kalender').click();
  const studio = await driver.opened.studio();
  const stop = async (screen: string) => {
    await settle(studio);
    await look(screen, studio);
  };
  const post = studio.getByRole('button', { name: /Soft Cookies/ });
  await post.waitFor();
  await stop('calendar');
  await post.click();
  const drawer = studio.getByRole('dialog');
  await drawer.locator('canvas').first().waitFor();
  // Opening one brings others that lie in it.
  const closed = drawer.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await drawer.getByRole('button', { name: 'Simpan semua (zip)', disabled: false }).waitFor();
  await stop('drawer');
  await studio.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await studio.getByRole('link', { name: 'Toko', exact: true }).click();
  await studio.getByLabel('Nomor WhatsApp').fill('0812');
  await studio.getByLabel('Tulisan').fill('#eef0e9');
  await studio.getByRole('region', { name: 'Huruf di gambar' }).locator('summary').first().click();
  await stop('shop');
}

/** Serious and critical faults by WCAG 2 A and AA, one line each. */
async function faults(page: Page): Promise<string[]> {
  // In legacy mode axe opens no page of its own, which would take the place of the page in front.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
}

async function openPanel(opened: Opened, visit: (url: string) => Promise<Page>) {
  const page = await visit(DEMO_PRODUCT_URL);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return PanelDriver.openOn(opened, page);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of people who hear, magnify or see few colours (${scheme})`, async ({
    opened,
    visit,
  }) => {
    test.slow();
    const driver = await openPanel(opened, visit);
    const look: Look = async (screen, page) => {
      // Two connections hold the browser, each with a scheme of its own: the last word counts.
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      expect.soft(await faults(page), `${screen}, ${scheme}`).toEqual([]);
    };
    await walkPanel(driver, visit, look);
    await walkStudio(driver, look);
  });
}

/** Panel widths in CSS pixels: the smallest we serve, the usual one, and the usual one magnified to 200 %. */
const WIDTHS = [320, 360, 360 / 2];
/** The studio in a narrow window, and in a usual one magnified to 200 %. */
const STUDIO_WIDTHS = [320, 1280 / 2];

/** Buttons whose words are cut off or spill over the edge; those that end in "…" do so on purpose. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, button *')]
      // The turning circle of a busy button waits outside it.
      .filter((element) => !element.closest('.mantine-Button-loader'))
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.closest('button')?.textContent} in ${element.className}`),
  );

test('no screen scrolls sideways, at 320 and 360 pixels and magnified to 200 %', async ({
  opened,
  visit,
}) => {
  test.slow();
  const driver = await openPanel(opened, visit);
  const lookAt =
    (widths: readonly number[]): Look =>
    async (screen, page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 640 });
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('body, body *')]
            .filter((element) => document.body.scrollWidth > innerWidth && element.scrollWidth > innerWidth)
            .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth}`),
        );
        expect.soft(wide, `${screen} at ${width} px`).toEqual([]);
        expect.soft(await cutOff(page), `words on buttons, ${screen} at ${width} px`).toEqual([]);
      }
    };
  await walkPanel(driver, visit, lookAt(WIDTHS));
  await driver.panel.setViewportSize({ width: 360, height: 640 });
  await walkStudio(driver, lookAt(STUDIO_WIDTHS));
});

/** Presses Tab until `target` has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      // Text fields show it by their border.
      return ring || focused.matches('input, textarea, select') ? null : focused.outerHTML.slice(0, 200);
    });
    expect(unseen, 'has the focus without showing it').toBeNull();
  }
  throw new Error(`Tab never reached ${target}`);
}

test('from the product to a post on the calendar with the keyboard alone', async ({ opened, visit }) => {
  const driver = await openPanel(opened, visit);
  const { panel } = driver;
  const press = async (target: Locator, key: string) => {
    await tabTo(panel, target);
    await panel.keyboard.press(key);
  };
  await tabTo(panel, driver.field('Per'));
  await panel.keyboard.type('toples');
  await press(driver.button('Buat postingan'), 'Enter');
  const layouts = panel.getByRole('radiogroup', { name: 'Pilih tata letak' }).getByRole('radio');
  await press(layouts.first(), 'ArrowRight');
  await expect(layouts.nth(1)).toBeChecked();
  await press(driver.button('Pakai gambar ini'), 'Enter');
  await press(panel.getByRole('radio', { name: 'Instagram' }), 'ArrowRight');
  await tabTo(panel, panel.getByLabel('Caption Facebook'));
  await panel.keyboard.press('Control+End');
  await panel.keyboard.type(' Yuk!');
  await press(driver.button('Lanjut: Hari'), 'Enter');
  const days = panel.getByRole('radiogroup', { name: 'Hari' }).getByRole('radio');
  await press(days.nth(3), 'Space');
  await tabTo(panel, driver.field(/^Jam/));
  const time = await driver.field(/^Jam/).inputValue();
  await panel.keyboard.press('ArrowDown');
  await expect(driver.field(/^Jam/)).not.toHaveValue(time);
  await press(driver.button(/^Taruh di kalender/), 'Enter');
  await panel.getByText('Sudah di kalender').waitFor();
  const day = await days.nth(3).getAttribute('data-day');
  expect(await readRows(panel, 'posts')).toMatchObject([
    { state: 'ready', day, texts: { facebook: { text: expect.stringMatching(/ Yuk!$/), edited: true } } },
  ]);
});

test('the steps are tabs: arrows move between them', async ({ opened, visit }) => {
  const driver = await openPanel(opened, visit);
  await driver.makePost();
  await tabTo(driver.panel, driver.panel.getByRole('tab', { name: 'Foto' }));
  await driver.panel.keyboard.press('ArrowRight');
  await expect(driver.panel.getByRole('tab', { name: 'Kata' })).toBeFocused();
  await expect(driver.panel.getByLabel('Caption Instagram')).toBeVisible();
});
