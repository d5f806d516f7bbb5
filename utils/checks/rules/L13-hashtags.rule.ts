import { type Tag, tagsOf, tagsWithSpace } from '../form/tags';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

/** Places that count tags (ruling L13). */
const COUNTED = new Set(['instagram', 'tiktok']);
const MOST = 5;

function message(what: { id: string; en: string }) {
  return { message: what };
}

function oddTag(tag: Tag, generic: (name: string) => boolean): Hit | null {
  const { start, end, name } = tag;
  if (tag.broken)
    return {
      start,
      end,
      instead: `#${name.replace(/[^\p{L}\p{M}\p{N}_]/gu, '')}`,
      ...message({
        id: 'Tagar putus di tanda baca. Pakai huruf, angka atau garis bawah saja.',
        en: 'A hashtag ends at a sign. Use letters, digits or underscores only.',
      }),
    };
  if (/^\d+$/.test(name))
    return {
      start,
      end,
      instead: '',
      ...message({
        id: 'Tagar yang isinya angka saja tidak bisa dicari. Tambahkan kata.',
        en: 'A hashtag of digits alone cannot be searched. Add a word.',
      }),
    };
  if (!generic(name)) return null;
  return {
    start,
    end,
    instead: '',
    ...message({
      id: 'Tagar ini terlalu umum dan tidak membantu pembeli menemukan Anda. Pakai yang khusus, misalnya barang dan kota.',
      en: 'This hashtag is too general to help buyers find you. Use a special one, such as the goods and the town.',
    }),
  };
}

const DOUBLE = message({
  id: 'Tagar ini sudah ada. Cukup sekali.',
  en: 'This hashtag is there already. Once is enough.',
});

const surplusMessage = (count: number, max: number) =>
  message({
    id: `Ada ${count} tagar; batasnya ${max}. Kurangi yang paling umum.`,
    en: `There are ${count} hashtags; the limit is ${max}. Take out the most general ones.`,
  });

function findTags({ reading, channel, words }: RuleContext): Hit[] {
  if (!reading.plain.includes('#')) return [];
  const list = new Set(words('generic-hashtags').all.map((word) => word.replace(/^#/, '')));
  const generic = (name: string) => list.has(name.replace(/[^a-z0-9_]/g, ''));
  const seen = new Set<string>();
  const good: Tag[] = [];
  const hits: Hit[] = [];
  for (const tag of tagsOf(reading)) {
    const odd = oddTag(tag, generic);
    if (odd) hits.push(odd);
    else if (seen.has(tag.name)) hits.push({ start: tag.start, end: tag.end, instead: '', ...DOUBLE });
    else good.push(tag);
    seen.add(tag.name);
  }
  for (const { start, end } of tagsWithSpace(reading.plain))
    hits.push({
      start,
      end,
      instead: reading.cased.slice(start, end).replace(/ +/g, ''),
      ...message({
        id: 'Tagar putus di spasi. Tulis rapat.',
        en: 'A hashtag ends at a space. Write it as one word.',
      }),
    });
  const max = channel.hashtags.max ?? MOST;
  if (!COUNTED.has(channel.id)) return hits;
  return [
    ...hits,
    ...good
      .slice(max)
      .map(({ start, end }) => ({ start, end, instead: '', ...surplusMessage(good.length, max) })),
  ];
}

export default defineRule({
  id: 'L13',
  severity: 'warn',
  name: { id: 'Tagar', en: 'Hashtags' },
  message: {
    id: 'Paling banyak 5 tagar yang berbeda, tanpa spasi atau tanda baca.',
    en: 'At most 5 different hashtags, without spaces or signs.',
  },
  source: 'Saran Instagram (Des 2025), pemberitahuan di aplikasi TikTok (Agu–Sep 2025)',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['generic-hashtags'],
  find: findTags,
});
