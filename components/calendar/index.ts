import { warmLazy } from '@/components/ui';

/** With the schedule's library behind it: the studio fetches it at its start, the panel never. */
export const CalendarPage = warmLazy(async () => ({
  default: (await import('./CalendarPage')).CalendarPage,
}));
