import { oneLine } from '../clean';
import { asText, defineFilter } from '../filter';

const DOTS = '•••';

/**
 * A name or a number that tells enough to be believed and too little to be found: "Siti Aminah" → "S••• A•••",
 * "0812-3456-7890" → "0812•••890". No stars, since WhatsApp reads them as bold.
 */
export default defineFilter({
  id: 'mask',
  apply: (value) => {
    const text = oneLine(asText(value));
    if (/^[+\d][\d\s().-]{7,}$/.test(text)) {
      const digits = text.replace(/\D/g, '');
      return `${digits.slice(0, 4)}${DOTS}${digits.slice(-3)}`;
    }
    return text
      .split(' ')
      .filter(Boolean)
      .map((word) => [...word].slice(0, 1).join('') + DOTS)
      .join(' ');
  },
  example: { liquid: "{{ 'Siti Aminah' | mask }}", gives: 'S••• A•••' },
});
