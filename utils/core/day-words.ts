export type DayLanguage = 'id' | 'en';

const WORDS: Record<DayLanguage, { weekdays: readonly string[]; months: readonly string[] }> = {
  id: {
    weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

/** Days since 1970 of "YYYY-MM-DD"; null for anything else, also for a day that no month has. */
export function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : null;
}

/**
 * A day (days since 1970) in words: "Sabtu, 12 Des", with the year when it is another one than that of `today`;
 * without `today` never.
 */
export function dayWords(day: number, today: number | null, language: DayLanguage): string {
  const { weekdays, months } = WORDS[language];
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const thisYear = today === null ? year : new Date(today * 86_400_000).getUTCFullYear();
  const text = `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return year === thisYear ? text : `${text} ${year}`;
}
