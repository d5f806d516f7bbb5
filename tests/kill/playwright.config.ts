import { defineConfig } from '@playwright/test';

/** `npm run test:kill`: apart from the other end-to-end tests, because it takes minutes. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  outputDir: '../../test-results/kill',
  reporter: [['list']],
});
