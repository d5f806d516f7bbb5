// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useMarked } from '@/components/picture/export/use-marked';
import { markFor } from '@/components/picture/mark';
import { SCENE_VERSION, type Scene } from '@/utils/scene';
import { aShop } from '../../../support/rows';

vi.mock('@/components/picture/mark', async (original) => ({
  ...(await original<typeof import('@/components/picture/mark')>()),
  markFor: vi.fn(),
}));
const asked = vi.mocked(markFor);
afterEach(cleanup);

const scene: Scene = { version: SCENE_VERSION, width: 1080, height: 1080, background: 'ground', layers: [] };
const pictures = [{ scene, size: 'square', slide: 1 }] as const;
const shop = aShop({ watermark: true });

it('waits for the mark, then puts it on', async () => {
  const marked: Scene = { ...scene, background: 'accent' };
  asked.mockResolvedValue(() => marked);
  const { result } = renderHook(() => useMarked(pictures, shop, null));
  expect(result.current).toMatchObject({ ready: false, markLost: false });
  await waitFor(() => expect(result.current.ready).toBe(true));
  expect(result.current.marked.map((one) => one.scene)).toEqual([marked]);
  expect(result.current.markLost).toBe(false);
});

it('leaves the pictures without a mark that cannot be had, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  asked.mockRejectedValue(new Error('no letters'));
  const { result } = renderHook(() => useMarked(pictures, shop, null));
  await waitFor(() => expect(result.current).toMatchObject({ ready: true, markLost: true }));
  expect(result.current.marked).toEqual(pictures);
  expect(said).toHaveBeenCalledTimes(1);
});
