// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow, useToday } from '@/components/ui';
import type { Zone } from '@/utils/calendar';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the day that it is', () => {
  it('goes on when midnight passes in the zone, and draws nothing before', () => {
    vi.setSystemTime(Date.UTC(2026, 11, 31, 16, 58, 30));
    let drawn = 0;
    const { result } = renderHook(() => {
      drawn += 1;
      return useToday('Asia/Jakarta');
    });
    const before = drawn;
    act(() => vi.advanceTimersByTime(30_000));
    expect(result.current).toBe('2026-12-31');
    expect(drawn).toBe(before);
    act(() => vi.advanceTimersByTime(60_000));
    expect(result.current).toBe('2027-01-01');
  });

  it('is known at once when the window is looked at after a night asleep', () => {
    vi.setSystemTime(Date.UTC(2026, 10, 30, 15, 0));
    const { result } = renderHook(() => useToday('Asia/Jakarta'));
    vi.setSystemTime(Date.UTC(2026, 11, 1, 1, 0));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(result.current).toBe('2026-12-01');
  });

  it('is that of the zone that is asked for now', () => {
    vi.setSystemTime(Date.UTC(2026, 10, 30, 15, 30));
    const { result, rerender } = renderHook(({ zone }: { zone: Zone }) => useToday(zone), {
      initialProps: { zone: 'Asia/Jakarta' as Zone },
    });
    expect(result.current).toBe('2026-11-30');
    rerender({ zone: 'Asia/Jayapura' });
    expect(result.current).toBe('2026-12-01');
  });
});

describe('the minute that it is', () => {
  it('begins with each minute of the clock, not of the page', () => {
    vi.setSystemTime(Date.UTC(2026, 10, 30, 15, 30, 40));
    const { result } = renderHook(() => useNow());
    expect(result.current).toBe(Date.UTC(2026, 10, 30, 15, 30));
    act(() => vi.advanceTimersByTime(20_000));
    expect(result.current).toBe(Date.UTC(2026, 10, 30, 15, 31));
  });
});
