import { CHANNEL_IDS, type ChannelId } from '../model';
import type { Posted } from './posted';

export interface MonthIncome {
  /** YYYY-MM. */
  month: string;
  /** Whole rupiah by channel, as typed for its posts. */
  channels: Partial<Record<ChannelId, number>>;
  total: number;
}

/** Months shown: a year and the present month, so that it stands beside the same month a year ago. */
export const INCOME_MONTHS = 13;

function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}

/** Rupiah per channel in each of the last months up to that of `today`, those without any too. */
export function incomeByMonth(things: readonly Posted[], today: string): MonthIncome[] {
  const now = today.slice(0, 7);
  const months = Array.from({ length: INCOME_MONTHS }, (_, index) =>
    monthBefore(now, INCOME_MONTHS - 1 - index),
  );
  return months.map((month) => {
    const rows = things.filter(({ day, rupiah }) => rupiah !== undefined && day.startsWith(month));
    const channels = Object.fromEntries(
      CHANNEL_IDS.flatMap((channel) => {
        const sums = rows.filter((row) => row.channel === channel).flatMap(({ rupiah }) => rupiah ?? []);
        return sums.length > 0 ? [[channel, sums.reduce((sum, one) => sum + one, 0)]] : [];
      }),
    );
    return { month, channels, total: rows.reduce((sum, { rupiah = 0 }) => sum + rupiah, 0) };
  });
}
