import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/demo/prepare.ts',
  // Each test has a browser of its own; two cores carry two at once.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Less than a test's time, so that a step that hangs is named.
  use: { actionTimeout: 20_000 },
  forbidOnly: true,
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
