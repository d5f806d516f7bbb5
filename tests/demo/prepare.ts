import { buildDemoPages } from './build';
import { ensureDemoPhotos } from './photos';

/** Fills the demo caches once, before any test's clock runs; fit for Playwright's `globalSetup`. */
export default async function prepareDemo(): Promise<void> {
  await buildDemoPages();
  await ensureDemoPhotos();
}
