import type { CleanContent, LayoutInput, PicturePhoto } from '../layout';
import type { Layer, SceneColor } from '../schema';
import type { Box } from '../stage';
import { type Align, column, type Part } from './flow';
import { photoIn } from './photo';
import { priceLine } from './price-line';
import { nameText } from './say';
import { shapeIn } from './shape';

type Goods = CleanContent['goods'][number];

/** The photo of the product at that place; undefined when it has none. */
export const photoOf = (input: LayoutInput, index: number): PicturePhoto | undefined =>
  input.photos.find(({ goods = 0 }) => goods === index);

/**
 * A product's photo in its box. One that has no photo gets a plain tile with its name instead; `named` tells
 * whether the name stands on it.
 */
export function goodsFace(
  input: LayoutInput,
  index: number,
  box: Box,
  look: { radius?: number; corners?: 'top' } = {},
): { layers: Layer[]; named: boolean } {
  const photo = photoOf(input, index);
  if (photo) return { layers: [photoIn(`photo-${index + 1}`, photo, box, look)], named: false };
  const width = box.width - 48;
  const name = nameText(
    input,
    { width, height: box.height - 32, max: 48, min: 26, lines: 4, color: 'onAccent', align: 'center' },
    input.content.goods[index]?.name ?? '',
    `name-${index + 1}`,
  );
  return {
    layers: [
      shapeIn(`tile-${index + 1}`, 'rect', box, 'accent', { ...look }),
      ...name.at(box.x + 24, box.y + (box.height - name.height) / 2, width),
    ],
    named: true,
  };
}

interface CaptionLook {
  width: number;
  name: number;
  price: number;
  lines?: number;
  align?: Align;
  ink?: SceneColor;
  priceInk?: SceneColor;
  /** Without the name, where it stands on the product's tile. */
  unnamed?: boolean;
}

/** A product's name with its price below. */
export function goodsCaption(
  input: LayoutInput,
  goods: Goods,
  index: number,
  {
    width,
    name,
    price,
    lines = 2,
    align = 'left',
    ink = 'ink',
    priceInk = ink,
    unnamed = false,
  }: CaptionLook,
): Part {
  const title = nameText(
    input,
    { width, max: name, min: Math.min(name, 26), lines, color: ink, align, weight: 600, leading: 1.16 },
    goods.name,
    `name-${index + 1}`,
  );
  const cost = priceLine(input, { of: goods, id: `-${index + 1}`, size: price, width, ink: priceInk, align });
  return column([unnamed ? null : title, 4, cost], { width, align });
}

/** The same, as large as it may be and still no higher than `height`; at the least size whatever that gives. */
export function captionWithin(
  input: LayoutInput,
  goods: Goods,
  index: number,
  look: CaptionLook,
  height: number,
): Part {
  const at = (share: number): CaptionLook => ({
    ...look,
    name: Math.max(28, Math.round(look.name * share)),
    price: Math.max(30, Math.round(look.price * share)),
    lines: share < 0.6 ? 1 : (look.lines ?? 2),
  });
  for (const share of [1, 0.88, 0.76, 0.64]) {
    const caption = goodsCaption(input, goods, index, at(share));
    if (caption.height <= height) return caption;
  }
  return goodsCaption(input, goods, index, at(0.5));
}
