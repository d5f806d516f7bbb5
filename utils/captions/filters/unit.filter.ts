import { oneLine } from '../clean';
import { asText, defineFilter } from '../filter';

const isCounted = (text: string): boolean => /^\d[\d.,]*$/.test(text);

/** A number with what is counted ("12" → "12 toples"); text that is more than a number stays as it is. */
export default defineFilter({
  id: 'unit',
  apply: (value, [unit]) => {
    const text = oneLine(asText(value));
    const counted = oneLine(asText(unit));
    return isCounted(text) && /^\p{L}/u.test(counted) ? `${text} ${counted}` : text;
  },
  example: { liquid: "{{ 12 | unit: 'toples' }}", gives: '12 toples' },
});
