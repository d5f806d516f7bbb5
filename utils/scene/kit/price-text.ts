import type { LayoutInput } from '../layout';
import type { SceneColor, TextLayer } from '../schema';
import { type TextPiece, textPiece } from './text';

/** "Rp25.000/toples" → the number that shouts and the unit that does not. A range keeps together. */
export function splitUnit(price: string): { amount: string; unit: string } {
  const slash = price.lastIndexOf('/');
  if (slash <= 0) return { amount: price, unit: '' };
  return { amount: price.slice(0, slash).trim(), unit: `/ ${price.slice(slash + 1).trim()}` };
}

/** "Rp25.000" → the currency's mark and the number; a range or anything unusual stays whole. */
export function splitMark(amount: string): { mark: string; number: string } {
  const found = /^(Rp|US\$|S\$|RM|€|\$)\s?(\d[\d.,]*(?:rb|jt)?)$/.exec(amount);
  return { mark: found?.[1] ?? '', number: found?.[2] ?? amount };
}

/** The capitals' height in font sizes; used to line small text up with large. */
const CAP = 0.7;
const TIGHT = 1.06;
/** A price is shrunk this far before it would be cut; smaller text is not allowed in any picture. */
const MIN = 24;

export interface PriceText {
  amount: TextPiece;
  unit: TextPiece;
  strike: TextPiece;
}

/** Of which product a price is told: the picture's main one unless another is named. */
export interface Priced {
  of?: { price: string; strikePrice: string };
  /** Parts the layers' ids where a picture has several prices. */
  id?: string;
}

interface PriceFit extends Priced {
  ink: SceneColor;
  align?: 'left' | 'center' | 'right';
  size: number;
  /** Width for the price, and for the smaller lines above and below it. */
  room: number;
  smallRoom?: number;
  /** Lines that the price itself may take; one when left out. */
  lines?: number;
}

/** The price's parts, fitted: small ones follow the size that the price itself has come to. */
export function priceText(
  input: LayoutInput,
  { ink, size, room, smallRoom = room, lines = 1, align = 'center', of = input.content, id = '' }: PriceFit,
): PriceText {
  const { lettering } = input;
  const { amount, unit } = splitUnit(of.price);
  const price = textPiece(
    `price${id}`,
    amount,
    { width: room, maxLines: lines, max: size, min: MIN, weight: 800, lineHeight: TIGHT, lettering },
    { role: 'price', color: ink, align },
  );
  const small = { width: smallRoom, maxLines: 1, min: MIN, weight: 600, lineHeight: 1.2, lettering } as const;
  return {
    amount: price,
    unit: textPiece(
      `price-unit${id}`,
      unit,
      { ...small, maxLines: 2, max: Math.min(64, Math.max(28, Math.round(price.size * 0.42))) },
      { role: 'price', color: ink, align },
    ),
    strike: textPiece(
      `price-before${id}`,
      of.strikePrice,
      { ...small, max: Math.min(60, Math.max(30, Math.round(price.size * 0.46))) },
      { role: 'strikePrice', color: ink, align, strike: true },
    ),
  };
}

/** How far below the top of `large` a smaller piece starts so that both stand on one baseline. */
export const toBaseline = (large: TextPiece, small: TextPiece): number =>
  large.height / 2 - small.height / 2 + (CAP / 2) * (large.size - small.size);

/** The same for the upper edges of their capitals. */
const toCapLine = (large: TextPiece, small: TextPiece): number =>
  large.height / 2 - small.height / 2 - (CAP / 2) * (large.size - small.size);

/** Layers one under the other, each centred in `width`, from `top` downwards. */
export interface Stack {
  height: number;
  /** True when a digit was left out. */
  cut: boolean;
  at(top: number): TextLayer[];
}

/** The price before, the price, its unit. */
export function stackOf({ strike, amount, unit }: PriceText, width: number): Stack {
  return {
    height: strike.height + amount.height + unit.height,
    cut: strike.cut || amount.cut,
    at: (top) => [
      ...strike.at(0, top, width),
      ...amount.at(0, top + strike.height, width),
      ...unit.at(0, top + strike.height + amount.height, width),
    ],
  };
}

/** As `stackOf`, with the currency's mark small and raised before a larger number; null for a range. */
export function markedStack(input: LayoutInput, fit: PriceFit, width: number): Stack | null {
  const { mark, number } = splitMark(splitUnit((fit.of ?? input.content).price).amount);
  if (mark === '') return null;
  const suffix = fit.id ?? '';
  const gap = 6;
  const of = (id: string, text: string, size: number, weight: 700 | 800) =>
    textPiece(
      id,
      text,
      {
        width: fit.room,
        maxLines: 1,
        max: size,
        min: MIN,
        weight,
        lineHeight: TIGHT,
        lettering: input.lettering,
      },
      { role: 'price', color: fit.ink },
    );
  let { size } = fit;
  let big = of(`price${suffix}`, number, size, 800);
  let sign = of(`price-mark${suffix}`, mark, size * 0.5, 700);
  while (sign.width + gap + big.width > fit.room && size > 40) {
    size -= 2;
    big = of(`price${suffix}`, number, size, 800);
    sign = of(`price-mark${suffix}`, mark, Math.max(MIN, size * 0.5), 700);
  }
  const row = sign.width + gap + big.width;
  if (row > fit.room) return null;
  const { strike, unit } = priceText(input, { ...fit, size });
  const left = (width - row) / 2 - 1;
  return {
    height: strike.height + big.height + unit.height,
    cut: strike.cut,
    at: (top) => [
      ...strike.at(0, top, width),
      ...sign.at(left, top + strike.height + toCapLine(big, sign)),
      ...big.at(left + sign.width + gap, top + strike.height),
      ...unit.at(0, top + strike.height + big.height, width),
    ],
  };
}
