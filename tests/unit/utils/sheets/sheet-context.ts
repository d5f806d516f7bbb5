import type { SheetContext } from '@/utils/sheets';

export const CONTEXT: SheetContext = {
  language: 'id',
  today: '2026-11-21',
  usualTime: '09:00',
  now: 1_000_000,
  templates: [{ id: 'daily-menu', name: 'Menu hari ini' }],
};

/** Tests need no turn for a screen. */
export const atOnce = (): Promise<void> => Promise.resolve();
