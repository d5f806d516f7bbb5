import { afterEach, beforeEach, expect, vi } from 'vitest';

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
