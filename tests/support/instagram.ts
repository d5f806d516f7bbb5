import type { Page } from '@playwright/test';
import type { DemoComposerState } from '../demo/pages/shared/demo-window';

/** Opens the box for a new post, as a person does. */
export async function openComposer(feed: Page): Promise<void> {
  await feed.bringToFront();
  await feed.getByRole('link', { name: 'Buat' }).click();
  await feed.getByRole('dialog').waitFor();
}

/** Presses "Selanjutnya" through cropping and editing, up to the caption. */
export async function goToCaption(feed: Page): Promise<void> {
  for (const step of ['Pangkas', 'Edit']) {
    await feed.getByRole('dialog', { name: step }).getByRole('button', { name: 'Selanjutnya' }).click();
  }
}

/** What the page's own editor and input hold now: the model, not the pixels. */
export const readComposer = (page: Page): Promise<DemoComposerState> =>
  page.evaluate(() => window.__demo?.read() as DemoComposerState);
