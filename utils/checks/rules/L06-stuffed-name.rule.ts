import { wordsAfter, wordsBefore } from '../contacts/around';
import { type Reading, type Token, tokensOf } from '../reading';
import { defineRule, type Hit, type WordList } from '../rule';

/** Words that may come back: measures, counts and small words. */
const SMALL =
  /^(?:\d.*|dan|atau|untuk|utk|dengan|the|and|for|with|cm|mm|ml|gr|gram|kg|pcs|isi|set|size|all|pack|x|in|of|di|ke|per|no)$/;
const MOST_TIMES = 2;

/** A word that stands there three times or more; its third place is the one too many. */
function repeated(reading: Reading): Hit[] {
  const places = new Map<string, Token[]>();
  for (const token of tokensOf(reading)) {
    if (SMALL.test(token.word) || token.word.length < 2) continue;
    const known = places.get(token.word);
    if (known) known.push(token);
    else places.set(token.word, [token]);
  }
  return [...places.values()].flatMap((tokens) =>
    tokens.slice(MOST_TIMES).map(({ start, end }) => ({
      start,
      end,
      instead: '',
      message: {
        id: `Kata “${tokens[0]?.word}” ditulis ${tokens.length} kali. Cukup sekali; nama yang rapi: merek, nama produk, model.`,
        en: `The word “${tokens[0]?.word}” stands there ${tokens.length} times. Once is enough; a tidy name is brand, product, model.`,
      },
    })),
  );
}

/** Sizes and short codes are written in capitals anyway. */
const CODE = /^(?:.*\d.*|.{1,3})$/;

/** More than half of the letters are capitals, in words that are no codes. */
function shouted({ cased, plain }: Reading): Hit[] {
  const words = cased.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.filter((word) => !CODE.test(word)).join('');
  const all = words.filter((word) => !/\d/.test(word)).join('');
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
  const isLoud =
    letters.length >= 8 && capitals(letters) > letters.length / 2 && capitals(all) > all.length / 2;
  if (!isLoud) return [];
  return [
    {
      start: 0,
      end: plain.length,
      message: {
        id: 'Lebih dari separuh nama ditulis dengan huruf besar. Pakai huruf besar hanya di awal kata.',
        en: 'More than half of the name is in capitals. Use them only to begin a word.',
      },
    },
  ];
}

const EMOJI = /(?:(?![#*0-9©®™])\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)+/gu;

const emoji = (reading: Reading): Hit[] =>
  [...reading.plain.matchAll(EMOJI)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    instead: '',
    message: {
      id: 'Emoji di nama produk bisa dihapus Shopee dan menyulitkan pencarian.',
      en: 'Shopee may remove emoji in a product’s name, and they hinder searching.',
    },
  }));

/** "ala Gucci", "mirip Zara": a brand that the thing is not. */
const LIKE = /^(?:ala|mirip|seperti|like|style|inspired|dupe|kw|look|lookalike|gaya)$/;

/** Two brands in one name, or one that the thing only looks like. */
function brands(reading: Reading, list: WordList): Hit[] {
  const found = list.find(reading);
  const different = new Set(found.map(({ start, end }) => reading.plain.slice(start, end)));
  const borrowed = found.filter(
    ({ start, end }) =>
      LIKE.test(wordsBefore(reading, start, 1)[0] ?? '') || LIKE.test(wordsAfter(reading, end, 1)[0] ?? ''),
  );
  const hits = different.size >= 2 ? found.slice(1) : borrowed;
  return hits.map(({ start, end }) => ({
    start,
    end,
    message: {
      id: 'Merek lain di nama produk dianggap menumpang pencarian. Tulis hanya merek barang ini.',
      en: 'Other brands in a name count as riding on searches. Name only the brand of this thing.',
    },
  }));
}

export default defineRule({
  id: 'L06',
  severity: 'warn',
  name: { id: 'Nama produk yang penuh kata kunci', en: 'Names stuffed with keywords' },
  message: {
    id: 'Nama produk sebaiknya: merek, nama, model. Tanpa kata berulang, huruf besar semua, atau emoji.',
    en: 'A product’s name should be brand, name, model: no repeated words, capitals or emoji.',
  },
  source: 'Shopee Indonesia, “Hindari pemblokiran produk”',
  certainty: 'A',
  checked: '2026-11-20',
  channels: ['shopee'],
  fields: ['name'],
  lists: ['brands-in-names'],
  find: ({ reading, words }) => [
    ...repeated(reading),
    ...shouted(reading),
    ...emoji(reading),
    ...brands(reading, words('brands-in-names')),
  ],
});
