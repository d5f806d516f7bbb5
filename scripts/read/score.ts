import type { Answer } from './saved-page';

/** What is right for one page; the fields of `truth.json`, whose rules are in the README of the pages. */
export interface Truth {
  url: string;
  is_single_product?: boolean;
  name?: { value: string; accept: string[] };
  price?: { value: number | null; accept: (number | null)[]; range: [number, number] | null };
  currency?: { value: string | null; source?: string };
  image?: { accept_contains: string[] } | null;
  description_starts?: { accept: string[] } | null;
  truth_strength?: string;
}

export const FIELDS = ['kind', 'name', 'price', 'currency', 'image', 'description'] as const;
export type Field = (typeof FIELDS)[number];
/** Per field whether it is right; absent where the truth says nothing of it. */
export type Score = Partial<Record<Field, boolean>>;

/** How much more than the name an answer may hold and still count: a shop's suffix. */
const SUFFIX = 25;

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

function nameRight(answer: string | null, { value, accept }: NonNullable<Truth['name']>): boolean {
  const own = folded(answer ?? '');
  if (accept.some((each) => folded(each) === own)) return true;
  return own.includes(folded(value)) && own.length <= folded(value).length + SUFFIX;
}

function priceRight(price: Answer['price'], { accept, range }: NonNullable<Truth['price']>): boolean {
  const amount = price?.amount ?? null;
  return accept.includes(amount) || (range !== null && range !== undefined && amount === range[0]);
}

/** Marks an answer against the truth. */
export function scoreOf(answer: Answer, truth: Truth): Score {
  if (truth.is_single_product === false) return { kind: answer.kind === 'not-a-product' };
  const score: Score = { kind: answer.kind === 'product' };
  if (truth.name) score.name = nameRight(answer.name, truth.name);
  if (truth.price) score.price = priceRight(answer.price, truth.price);
  const guessed = /^(site locale|currency symbol)/.test(truth.currency?.source ?? '');
  if (truth.currency?.value && !guessed && truth.price?.value !== null) {
    score.currency = answer.price?.currency === truth.currency.value;
  }
  if (truth.image?.accept_contains.length) {
    score.image = truth.image.accept_contains.some((part) => answer.images[0]?.includes(part));
  }
  const starts = truth.description_starts?.accept.filter((each) => bare(each) !== '') ?? [];
  if (starts.length > 0) {
    const own = bare(answer.description ?? '').slice(0, 25);
    score.description = starts.some((each) => bare(each).slice(0, 25) === own);
  }
  return score;
}
