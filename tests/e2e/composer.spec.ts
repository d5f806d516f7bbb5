import type { Page } from '@playwright/test';
import type { DemoComposerState, DemoShared } from '../demo/pages/shared/demo-window';
import { DEMO_FACEBOOK_URL, DEMO_INSTAGRAM_URL, DEMO_SELLER_URL } from '../demo/route';
import { goToCaption, openComposer, readComposer } from '../support/instagram';
import { type PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

/** A post with picture and words on the desk; gives the words of a channel. */
async function preparePost(driver: PanelDriver, channel: string): Promise<string> {
  await driver.makePost();
  await driver.pickLayout();
  return (await driver.captions())[channel] ?? '';
}

const shared = (page: Page) => page.evaluate(() => window.__shared as DemoShared[]);
const fill = (driver: PanelDriver) => driver.button('Isi caption dan gambar').click();

/** Instagram's box with our picture in it, walked on to the caption. */
async function fillPicture(driver: PanelDriver, visit: (url: string) => Promise<Page>): Promise<Page> {
  const feed = await visit(DEMO_INSTAGRAM_URL);
  await openComposer(feed);
  await fill(driver);
  await expect(driver.panel.getByText('1 gambar masuk')).toBeVisible();
  await goToCaption(feed);
  return feed;
}

interface StoredPost {
  state: string;
  postedAt: Record<string, number>;
}

test('Instagram: one press gives picture and caption; marked as posted only when the user says so', async ({
  visit,
  panelOnProduct: driver,
}) => {
  const caption = await preparePost(driver, 'Instagram');
  const feed = await fillPicture(driver, visit);
  await expect(driver.panel.getByText('sama persis dengan caption Anda')).toBeVisible();

  const composer = await readComposer(feed);
  expect(composer.text).toBe(caption);
  expect(caption).toContain('\n\n');
  expect(composer.altText).toBe('');
  expect(composer.files).toEqual([
    { name: 'gambar-1080x1350.jpg', type: 'image/jpeg', size: expect.any(Number) },
  ]);
  expect(await shared(feed)).toEqual([]);
  expect((await readRows<StoredPost>(driver.panel, 'posts'))[0]).toMatchObject({
    state: 'draft',
    postedAt: {},
  });

  await driver.button('Sudah saya posting').click();
  await expect(driver.panel.getByText('Ditandai sudah diposting di Instagram')).toBeVisible();
  const [post] = await readRows<StoredPost>(driver.panel, 'posts');
  expect(Object.keys(post?.postedAt ?? {})).toEqual(['instagram']);
  await driver.button('Urungkan').click();
  await expect(driver.button('Isi caption dan gambar')).toBeVisible();
  expect((await readRows<StoredPost>(driver.panel, 'posts'))[0]?.postedAt).toEqual({});
  expect(await shared(feed)).toEqual([]);
});

test('Instagram: a caption that stands there already is left alone until the user says otherwise', async ({
  visit,
  panelOnProduct: driver,
}) => {
  const caption = await preparePost(driver, 'Instagram');
  const feed = await fillPicture(driver, visit);
  await expect(driver.panel.getByText('sama persis')).toBeVisible();
  const box = feed.getByRole('textbox', { name: 'Tulis keterangan' });
  await box.click();
  await feed.keyboard.press('Control+A');
  await feed.keyboard.type('Punya saya');
  await fill(driver);
  await expect(driver.panel.getByText('tidak kami sentuh')).toBeVisible();
  expect((await readComposer(feed)).text).toBe('Punya saya');
  await driver.button('Ganti tulisan yang ada').click();
  await expect(driver.panel.getByText('sama persis')).toBeVisible();
  expect((await readComposer(feed)).text).toBe(caption);
});

test('Instagram: says so when the box for a post is not open', async ({ visit, panelOnProduct: driver }) => {
  await preparePost(driver, 'Instagram');
  await visit(DEMO_INSTAGRAM_URL);
  await fill(driver);
  await expect(driver.panel.getByText('Kotak postingan belum terbuka')).toBeVisible();
});

test('Facebook: caption at once, the picture when the place for photos is open', async ({
  visit,
  panelOnProduct: driver,
}) => {
  const caption = await preparePost(driver, 'Facebook');
  const feed = await visit(DEMO_FACEBOOK_URL);
  await feed.getByRole('button', { name: /Apa yang Anda pikirkan/ }).click();
  await feed.getByRole('dialog').waitFor();
  await fill(driver);
  await expect(driver.panel.getByText('Caption sudah masuk. Buka tempat fotonya')).toBeVisible();
  await feed.getByRole('dialog').getByRole('button', { name: 'Foto/video' }).click();
  await fill(driver);
  await expect(driver.panel.getByText('1 gambar masuk')).toBeVisible();
  const composer = await readComposer(feed);
  expect(composer.text).toBe(caption);
  expect(composer.files).toHaveLength(1);
  expect(await shared(feed)).toEqual([]);
});

test('Shopee Seller Centre: name, description and picture go into their own fields', async ({
  visit,
  panelOnProduct: driver,
}) => {
  const caption = await preparePost(driver, 'Shopee');
  const form = await visit(DEMO_SELLER_URL);
  await form.locator('[data-product-edit-field-unique-id="category"]').waitFor();
  await fill(driver);
  await expect(driver.panel.getByText('1 gambar masuk')).toBeVisible();
  await form.getByRole('button', { name: 'Pilih kategori' }).click();
  await form.getByRole('button', { name: /Cookies/ }).click();
  const state = () => form.evaluate(() => window.__demo?.read() as DemoComposerState & { name: string });
  await expect(driver.panel.getByText('sama persis')).toBeVisible();
  expect((await state()).name).toBe('Soft Cookies Matcha Toples 200gr');
  expect((await state()).text).toBe(caption);
  expect((await state()).files).toHaveLength(1);
});
