import { shorten } from '../../core/graphemes';
import { asText, defineFilter } from '../filter';

/** Shortens at a sentence, word or character border, never inside an emoji; 80 unless told otherwise. */
export default defineFilter({
  id: 'truncate',
  apply: (value, [max]) => {
    const limit = Number(asText(max) || 80);
    return shorten(asText(value), Number.isFinite(limit) ? Math.max(0, limit) : 80);
  },
  example: { liquid: "{{ 'Renyah di luar, lembut di dalam' | truncate: 20 }}", gives: 'Renyah di luar…' },
});
