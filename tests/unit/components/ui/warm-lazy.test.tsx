// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { warmLazy } from '@/components/ui/warm-lazy';

afterEach(cleanup);

const Field = () => <input aria-label="kata" />;

/** A part fetched late, a placeholder in its place until then. */
function late() {
  const load = vi.fn(async () => ({ default: Field }));
  const Part = warmLazy(load);
  const screenOf = () => (
    <StrictMode>
      <Suspense fallback="sebentar">
        <Part />
      </Suspense>
    </StrictMode>
  );
  return { load, Part, screenOf };
}

it('shows a placeholder while it is fetched, then itself', async () => {
  const { screenOf } = late();
  render(screenOf());
  expect(screen.queryByText('sebentar')).not.toBeNull();
  expect(await screen.findByLabelText('kata')).toBeDefined();
});

it('stands there at once where it was warmed, and is fetched no second time', async () => {
  const { load, Part, screenOf } = late();
  Part.warm();
  await vi.waitFor(() => expect(load).toHaveResolved());
  render(screenOf());
  expect(screen.queryByText('sebentar')).toBeNull();
  expect(screen.queryByLabelText('kata')).not.toBeNull();
  expect(load).toHaveBeenCalledTimes(1);
});
