import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const shared = {
  setupFiles: ['tests/support/setup.ts'],
  sequence: { shuffle: { tests: true } },
  // Names a test that hangs; how fast the computer is decides none.
  testTimeout: 30_000,
};

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    env: { TZ: 'UTC' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], ...shared } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...shared } },
      { extends: true, test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], ...shared } },
    ],
  },
});
