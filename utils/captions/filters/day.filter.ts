import { asText, defineFilter } from '../filter';
import type { CaptionLanguage } from '../template';

const WORDS = {
  id: {
    weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    near: ['hari ini', 'besok', 'lusa'],
    ahead: (days: number) => `H-${days}`,
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    near: ['today', 'tomorrow'],
    ahead: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  },
};

/** Days since 1970 of "YYYY-MM-DD"; null for anything else, also for a day that no month has. */
function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : null;
}

function words(day: number, today: number | null, language: CaptionLanguage): string {
  const { weekdays, months } = WORDS[language];
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const thisYear = today === null ? year : new Date(today * 86_400_000).getUTCFullYear();
  const text = `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return year === thisYear ? text : `${text} ${year}`;
}

/**
 * A day in words: "Sabtu, 12 Des" (with the year when it is another one); 'near' says "hari ini", "besok",
 * "lusa" where it can; 'count' gives "H-3", "hari ini" or, when past, ''. Text that is no day stays as typed.
 */
export default defineFilter({
  id: 'day',
  apply: (value, [style], { today, language }) => {
    const { near, ahead: left } = WORDS[language];
    const text = asText(value).trim();
    const day = dayNumber(text);
    const now = dayNumber(today);
    if (day === null) return style === 'count' ? '' : text;
    const ahead = now === null ? Number.NaN : day - now;
    if (style === 'count') return ahead > 0 ? left(ahead) : ahead === 0 ? near[0] : '';
    if (style === 'near' && near[ahead] !== undefined) return near[ahead];
    return words(day, now, language);
  },
  example: {
    liquid: "{{ '2026-12-12' | day }} {{ '2026-11-23' | day: 'count' }} {{ '2026-11-21' | day: 'near' }}",
    gives: 'Sabtu, 12 Des H-3 besok',
  },
});
