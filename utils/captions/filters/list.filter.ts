import { tidy } from '../clean';
import { asText, defineFilter } from '../filter';

/** Lines with a dot before each, from a list or from lines of text; 'number' counts them, 'plain' adds none. */
export default defineFilter({
  id: 'list',
  apply: (value, [style]) => {
    const rows = Array.isArray(value)
      ? value.slice(0, 60).map(asText)
      : asText(value).split('\n').slice(0, 60);
    const mark = (index: number) => (style === 'number' ? `${index + 1}. ` : style === 'plain' ? '' : '• ');
    return rows
      .map((row) => tidy(row).replace(/^[•·*-]\s*/, ''))
      .filter(Boolean)
      .map((row, index) => mark(index) + row)
      .join('\n');
  },
  example: { liquid: "{{ 'Cokelat,Matcha' | split: ',' | list }}", gives: '• Cokelat\n• Matcha' },
});
