/** A part of a picture, in the picture's own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A part of a picture in hundredths of its sides, as the crop box on the screen has it at any size. */
export interface Shares extends Box {
  unit: '%';
}

/** Shorter sides (px) show nothing that a poster could use. */
export const SMALLEST_CUT = 80;
/** Sides below this (px) look soft on a picture of 1080 px. */
export const SHARP_CUT = 400;
/** How much of the picture is chosen where nothing is proposed. */
const FIRST_SHARE = 0.6;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** From `low` to `high` in whole pixels: at least one of them, and inside a side of `length`. */
function span(low: number, high: number, length: number): [start: number, size: number] {
  const start = within(Math.round(low), 0, length - 1);
  return [start, within(Math.round(high), start + 1, length) - start];
}

/** The pixels that a crop box covers: whole ones, inside the picture. `square` makes both sides equal. */
export function toPixels(shares: Shares, size: Size, square: boolean): Box {
  const [left, top] = [(shares.x / 100) * size.width, (shares.y / 100) * size.height];
  const [x, width] = span(left, left + (shares.width / 100) * size.width, size.width);
  const [y, height] = span(top, top + (shares.height / 100) * size.height, size.height);
  const side = Math.min(width, height);
  return square ? { x, y, width: side, height: side } : { x, y, width, height };
}

export const toShares = (box: Box, size: Size): Shares => ({
  unit: '%',
  x: (box.x / size.width) * 100,
  y: (box.y / size.height) * 100,
  width: (box.width / size.width) * 100,
  height: (box.height / size.height) * 100,
});

/** The largest square in the middle of a box. */
export function squareIn(box: Box): Box {
  const side = Math.min(box.width, box.height);
  return {
    x: box.x + Math.floor((box.width - side) / 2),
    y: box.y + Math.floor((box.height - side) / 2),
    width: side,
    height: side,
  };
}

/**
 * The boxes to begin with: the pictures that the page shows, from CSS px into those of the capture, without
 * the pixels at their edges that they share with the page; else the middle of the capture.
 */
export function firstBoxes(view: { pixelRatio: number; pictures: readonly Box[] }, size: Size): Box[] {
  const ratio = view.pixelRatio;
  // Scaling leaves errors of less than a thousandth of a pixel, which must not cost a whole one.
  const up = (value: number) => Math.ceil(value - 0.001);
  const off = (value: number) => Math.floor(value + 0.001);
  const boxes = view.pictures.map(({ x, y, width, height }) => {
    const left = Math.max(0, up(x * ratio));
    const top = Math.max(0, up(y * ratio));
    return {
      x: left,
      y: top,
      width: Math.min(size.width, off((x + width) * ratio)) - left,
      height: Math.min(size.height, off((y + height) * ratio)) - top,
    };
  });
  const usable = boxes.filter(({ width, height }) => width >= SMALLEST_CUT && height >= SMALLEST_CUT);
  return usable.length > 0 ? usable : [middleOf(size)];
}

function middleOf({ width, height }: Size): Box {
  const middle = { width: Math.ceil(width * FIRST_SHARE), height: Math.ceil(height * FIRST_SHARE) };
  return {
    x: Math.floor((width - middle.width) / 2),
    y: Math.floor((height - middle.height) / 2),
    ...middle,
  };
}

export const isTooSmall = ({ width, height }: Size): boolean => Math.min(width, height) < SMALLEST_CUT;
export const isSoft = ({ width, height }: Size): boolean => Math.min(width, height) < SHARP_CUT;
