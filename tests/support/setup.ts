import { afterEach, beforeEach, expect, vi } from 'vitest';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  // As with whole tests: how fast the computer is decides nothing.
  configure({ asyncUtilTimeout: 10_000 });
}

/** Noise is a failure: whatever reaches the console must have been expected by the test. */
const noise = { error: vi.fn(), warn: vi.fn() };

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    noise[level].mockReset();
    vi.spyOn(console, level).mockImplementation(noise[level]);
  }
});

afterEach(() => {
  const calls = [...noise.error.mock.calls, ...noise.warn.mock.calls];
  vi.restoreAllMocks();
  expect(calls, 'unexpected console output').toEqual([]);
});
