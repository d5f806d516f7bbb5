import { plainPlace } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

/** Mathematical and wide letters and digits: one is enough, nobody types it by chance. */
const STYLED = '[\\u{1d400}-\\u{1d7ff}\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]';
/** Letters in circles and squares: a lone "Ⓜ", "🅰" or "🅿" is a sign. */
const ENCLOSED = '[\\u249c-\\u24b5\\u24b6-\\u24e9\\u{1f110}-\\u{1f169}\\u{1f170}-\\u{1f189}]';
/** Small capitals and raised letters: one or two stand in units and ordinals. */
const SMALL = '[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]';
const RAISED = '[\\u02b0-\\u02b8\\u1d2c-\\u1d6a\\u2071\\u207f\\u2090-\\u209c]';
const LETTERLIKE =
  '[\\u2102\\u210a-\\u2115\\u2118-\\u211d\\u2124\\u2128\\u212c-\\u2131\\u2133\\u2134\\u2139]';
/** Letters struck through or underlined by marks stacked on them. */
const DRAWN = '(?:[\\p{L}\\p{N}][\\u0332-\\u0338\\u0305\\u033f\\u20d2\\u20d3]+)';

const ONE = `(?:${STYLED}|${ENCLOSED}\\ufe0f?(?=\\s?${ENCLOSED})|(?<=${ENCLOSED}\\ufe0f?\\s?)${ENCLOSED}\\ufe0f?|${SMALL}(?=${SMALL}${SMALL})|(?<=${SMALL}[a-zs]{0,2})${SMALL}|${RAISED}(?=${RAISED}${RAISED})|(?<=${RAISED}${RAISED})${RAISED}|(?<=${RAISED})${RAISED}(?=${RAISED})|${DRAWN}(?=${DRAWN})|(?<=${DRAWN})${DRAWN})`;
/** A run of them, with what stands between styled words on one line. */
const RUN = new RegExp(`${ONE}(?:[^\\p{L}\\p{N}\\n]{0,3}(?:${ONE}|${LETTERLIKE}))*`, 'gu');
const QUICK = new RegExp(`${STYLED}|${ENCLOSED}|${SMALL}|${RAISED}|${DRAWN}`, 'u');

export default defineRule({
  id: 'L52',
  severity: 'info',
  name: { id: 'Huruf hias', en: 'Decorated letters' },
  message: {
    id: 'Huruf hias tidak terbaca oleh pembaca layar dan tidak bisa dicari. Pakai huruf biasa.',
    en: 'Decorated letters cannot be read by screen readers or be searched. Use plain letters.',
  },
  source: 'Pengukuran sendiri; Unicode 17',
  certainty: 'A',
  checked: '2026-11-20',
  find: ({ reading }): Hit[] => {
    if (!QUICK.test(reading.raw)) return [];
    return [...reading.raw.matchAll(RUN)].map(({ 0: run, index }) => {
      const start = plainPlace(reading, index);
      const end = plainPlace(reading, index + run.length);
      return {
        start,
        end: Math.max(end, start + 1),
        instead: reading.cased.slice(start, Math.max(end, start + 1)),
      };
    });
  },
});
