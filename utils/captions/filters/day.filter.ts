import { dayNumber, dayWords } from '../../core/day-words';
import { asText, defineFilter } from '../filter';

const WORDS = {
  id: { near: ['hari ini', 'besok', 'lusa'], ahead: (days: number) => `H-${days}` },
  en: {
    near: ['today', 'tomorrow'],
    ahead: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  },
};

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
    return dayWords(day, now, language);
  },
  example: {
    liquid: "{{ '2026-12-12' | day }} {{ '2026-11-23' | day: 'count' }} {{ '2026-11-21' | day: 'near' }}",
    gives: 'Sabtu, 12 Des H-3 besok',
  },
});
