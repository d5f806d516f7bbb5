/** Layouts think in pixels of a picture this wide; other widths are scaled from it. */
export const DESIGN_WIDTH = 1080;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Stage {
  width: number;
  height: number;
  shape: 'square' | 'portrait' | 'story';
  /** Where text, logo and price may stand. */
  safe: Box;
}

/** Margin at the sides; also keeps text inside Instagram's 3:4 grid preview, which cuts 34 px off 1080×1350. */
const MARGIN = 64;
/** Apps lay their own buttons over a story; only the central 1080×1420 stays free (domain facts §2.1). */
const STORY_FREE = 1420;

/** The drawing area for a picture of `size`, in design pixels. */
export function stageFor(size: { width: number; height: number }): Stage {
  const width = DESIGN_WIDTH;
  const height = (size.height / size.width) * width;
  const shape = height > 1.6 * width ? 'story' : height > 1.12 * width ? 'portrait' : 'square';
  const top = shape === 'story' ? (height - STORY_FREE) / 2 + 16 : MARGIN;
  const safe = { x: MARGIN, y: top, width: width - 2 * MARGIN, height: height - 2 * top };
  return { width, height, shape, safe };
}

/** What of `box` lies between the upper and the lower edge of `safe`: words in a box that reaches further go there. */
export function within(box: Box, safe: Box): Box {
  const y = Math.max(box.y, safe.y);
  return { ...box, y, height: Math.min(box.y + box.height, safe.y + safe.height) - y };
}
