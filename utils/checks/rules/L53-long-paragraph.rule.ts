import { intoParagraphs } from '../form/paragraphs';
import { plainPlace, rawOf } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

const LONGEST = 600;

export default defineRule({
  id: 'L53',
  severity: 'info',
  name: { id: 'Paragraf terlalu panjang', en: 'Paragraph too long' },
  message: {
    id: 'Lebih dari 600 huruf tanpa baris baru sulit dibaca di ponsel. Pecah jadi beberapa paragraf.',
    en: 'More than 600 characters without a line break are hard to read on a phone. Break them up.',
  },
  source: 'Keterbacaan',
  certainty: 'D',
  checked: '2026-11-20',
  find: ({ reading }) => {
    const hits: Hit[] = [];
    let at = 0;
    for (const line of reading.raw.split(/\r\n|[\n\r\u2028\u2029]/)) {
      const from = at;
      at += line.length;
      at += reading.raw.startsWith('\r\n', at) ? 2 : 1;
      if (line.length <= LONGEST) continue;
      const span = { start: plainPlace(reading, from), end: plainPlace(reading, from + line.length) };
      const instead = intoParagraphs(rawOf(reading, span), LONGEST);
      hits.push({ ...span, ...(instead !== null && { instead }) });
    }
    return hits;
  },
});
