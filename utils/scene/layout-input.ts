import { cutAtGrapheme } from '../core/graphemes';
import { nothingKnown } from './fit-text';
import { DEFAULT_FONT } from './fonts';
import {
  type CleanContent,
  type Layout,
  type LayoutInput,
  LINE_WORDS,
  LIST_WORDS,
  type PictureContent,
  type PictureGoods,
  type PictureInput,
  type PicturePhoto,
  type PictureWords,
} from './layout';
import type { SceneOrigin } from './schema';
import { stageFor } from './stage';

/** Characters beyond this are cut before any measuring; a stranger's page may hand over anything. */
const MAX_INPUT = 600;
/** Rows of a list beyond this are left out: no picture has room for more. */
const MAX_ROWS = 12;

/** One line of plain text: no line breaks, no control or direction marks that could garble the picture. */
export const clean = (text: string | undefined): string =>
  cutAtGrapheme(text ?? '', MAX_INPUT)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const cleanGoods = ({ id, name, price, strikePrice }: PictureGoods): Required<PictureGoods> => ({
  id: id ?? '',
  name: clean(name),
  price: clean(price),
  strikePrice: clean(strikePrice),
});

function cleanContent(content: PictureContent, most: number): CleanContent {
  const main = cleanGoods(content);
  const goods = [main, ...(content.others ?? []).map(cleanGoods)].slice(0, most);
  const line = (key: (typeof LINE_WORDS)[number]) => [key, clean(content[key])] as const;
  const list = (key: (typeof LIST_WORDS)[number]) =>
    [key, (content[key] ?? []).map(clean).filter(Boolean).slice(0, MAX_ROWS)] as const;
  const words = Object.fromEntries([
    ...LINE_WORDS.map(line),
    ...LIST_WORDS.map(list),
  ]) as unknown as PictureWords;
  return { ...main, ...words, goods };
}

/** The photos that a layout shows: of one product all, of several the first of each. */
function photosFor(photos: readonly PicturePhoto[], layout: Pick<Layout, 'goods' | 'photos'>) {
  const of = (index: number) => photos.filter(({ goods = 0 }) => goods === index);
  const wanted =
    layout.goods.max === 1
      ? of(0)
      : Array.from({ length: layout.goods.max }, (_, index) => of(index).slice(0, 1)).flat();
  return wanted.slice(0, layout.photos.max);
}

/** Cleans what a layout is to draw. Throws a RangeError when it has too few photos or products for it. */
export function layoutInput(
  input: PictureInput,
  layout: Pick<Layout, 'id' | 'goods' | 'photos'>,
): LayoutInput {
  const photos = photosFor(input.photos, layout);
  if (photos.length < layout.photos.min)
    throw new RangeError(`layout ${layout.id} needs ${layout.photos.min} photos, got ${photos.length}`);
  const content = cleanContent(input.content, layout.goods.max);
  if (content.goods.length < layout.goods.min)
    throw new RangeError(`layout ${layout.id} needs ${layout.goods.min} products`);
  const brand = { ...input.brand, name: clean(input.brand.name) };
  const { sign = DEFAULT_FONT, body = DEFAULT_FONT } = brand.fonts ?? {};
  return {
    ...input,
    content,
    brand,
    photos,
    language: input.language ?? 'id',
    stage: stageFor(input.size),
    // Layouts try sizes until all fits, and ask for the same widths again and again while they do.
    lettering: { sign, body, measure: input.measure, known: nothingKnown() },
    get photo(): PicturePhoto {
      const [first] = photos;
      if (first === undefined) throw new RangeError(`layout ${layout.id} has no photo`);
      return first;
    },
  };
}

/** From what the picture is made, as the scene keeps it; what is empty is left out. */
export function originOf(layoutId: string, { content, photos, typed = [] }: LayoutInput): SceneOrigin {
  const there = typed.filter((key) => content[key].length > 0);
  const words = Object.fromEntries(
    [...LINE_WORDS, ...LIST_WORDS].flatMap((key) =>
      content[key].length === 0
        ? []
        : [[key, typeof content[key] === 'string' ? content[key] : [...content[key]]]],
    ),
  );
  return {
    layoutId,
    photoIds: photos.map(({ assetId }) => assetId),
    goods: content.goods.map(({ id, price, strikePrice }) => ({
      ...(id !== '' && { id }),
      ...(price !== '' && { price }),
      ...(strikePrice !== '' && { strikePrice }),
    })),
    words,
    ...(there.length > 0 && { typed: there }),
  };
}

/** The words of a picture that its user typed; the product gives the others, as it is today. */
export function typedWords(origin: SceneOrigin | undefined): Partial<PictureWords> {
  const found = [...LINE_WORDS, ...LIST_WORDS].flatMap((key) => {
    const word = origin?.words[key];
    return word !== undefined && origin?.typed?.includes(key) ? [[key, word] as const] : [];
  });
  return Object.fromEntries(found);
}
