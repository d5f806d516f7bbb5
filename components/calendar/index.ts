import { warmLazy } from '@/components/ui';

/** With the schedule's library behind it: the studio fetches it at its start, the panel never. */
export const CalendarPage = warmLazy(async () => ({
  default: (await import('./CalendarPage')).CalendarPage,
}));

/** The week for the side panel, without that library. */
export const WeekList = warmLazy(async () => ({ default: (await import('./WeekList')).WeekList }));

export { CHANNEL_COLORS } from './channel-look';
