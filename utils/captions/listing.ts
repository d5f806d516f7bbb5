import type { FactKey } from '../model';
import { oneLine } from './clean';
import type { CaptionProduct } from './scope';
import type { CaptionLanguage } from './template';

/** Facts that the block tells, so that the list of details need not. */
const TOLD_BELOW: readonly FactKey[] = [
  'keeps',
  'storage',
  'makingTime',
  'custom',
  'care',
  'minOrder',
  'warranty',
  'terms',
];

/** Questions that buyers of listings ask before they press "buy", by the fact that answers them. */
const QUESTIONS: Record<CaptionLanguage, [key: FactKey, question: string][]> = {
  id: [
    ['keeps', 'Tahan berapa lama?'],
    ['storage', 'Bagaimana menyimpannya?'],
    ['makingTime', 'Berapa lama dibuat?'],
    ['custom', 'Bisa custom?'],
    ['care', 'Bagaimana merawatnya?'],
    ['minOrder', 'Minimal beli berapa?'],
    ['warranty', 'Ada garansi?'],
  ],
  en: [
    ['keeps', 'How long does it keep?'],
    ['storage', 'How should it be stored?'],
    ['makingTime', 'How long does making it take?'],
    ['custom', 'Can it be customised?'],
    ['care', 'How is it cared for?'],
    ['minOrder', 'Is there a minimum order?'],
    ['warranty', 'Is there a warranty?'],
  ],
};

const WORDS = {
  id: {
    title: 'TANYA JAWAB',
    variants: 'Pilihannya apa saja?',
    choose: 'Pilih di variasi sebelum membeli.',
    terms: 'SYARAT DAN PENGEMBALIAN',
    help: 'Ada kendala dengan barangnya? Kirim foto atau video saat paket dibuka lewat chat toko, kami bantu.',
  },
  en: {
    title: 'QUESTIONS AND ANSWERS',
    variants: 'What choices are there?',
    choose: 'Choose the variation before you buy.',
    terms: 'TERMS AND RETURNS',
    help: 'Something wrong with it? Send a photo or video of the opening through the shop chat and we will help.',
  },
};

/** The goods without what `listingBlock` tells. */
export function aboveListing(product: CaptionProduct): CaptionProduct {
  const facts = { ...product.facts };
  for (const key of TOLD_BELOW) delete facts[key];
  return { ...product, facts, variants: [] };
}

/**
 * What a listing says beneath its goods: questions that the product's own facts answer, then terms and what to
 * do when something is wrong (domain facts §5.2, channel cut of marketplaces); '' where nothing of that is known.
 * A fact of which `clean` leaves only a part is not told: half an answer is none.
 */
export function listingBlock(
  { facts, variants }: Pick<CaptionProduct, 'facts' | 'variants'>,
  clean: (text: string) => string,
  language: CaptionLanguage,
): string {
  const words = WORDS[language];
  const whole = (text: string) => (clean(text) === oneLine(text) ? clean(text) : '');
  const choices = (variants ?? []).map(whole).filter(Boolean).join(', ');
  const answers = QUESTIONS[language].flatMap(([key, question]) => {
    const answer = whole(facts?.[key] ?? '');
    return answer === '' ? [] : [`${question} ${answer}`];
  });
  const asked = [...(choices === '' ? [] : [`${words.variants} ${choices}. ${words.choose}`]), ...answers];
  const terms = whole(facts?.terms ?? '');
  if (asked.length === 0 && terms === '') return '';
  const questions = asked.length > 0 ? `${[words.title, ...asked].join('\n')}\n\n` : '';
  return questions + [words.terms, terms, words.help].filter(Boolean).join('\n');
}
