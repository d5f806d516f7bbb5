/** A place in the window, in CSS px from the upper left corner of what is shown of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PicturesInView {
  /** The window's inside, scroll bars included, in CSS px: what a capture of the tab shows. */
  width: number;
  height: number;
  /** Pixels of the screen for one CSS px, the page's zoom included. */
  pixelRatio: number;
  /** Where the large pictures stand, the largest first. */
  pictures: Box[];
}

/** Shorter sides than this (CSS px) are icons, swatches and the small row below a gallery. */
export const SMALLEST = 120;
export const MOST_PICTURES = 12;
/** A background over more than this share of the window is the page's decoration. */
const WHOLE_PAGE = 0.8;
/** Two boxes that share this much are one picture in two elements. */
const SAME = 0.9;
/** Closer (CSS px) than the shortest side, so that no picture lies between two points that are probed. */
const PROBE_STEP = 100;
const MAX_PROBES = 1500;
const MAX_AT_ONE_POINT = 30;
const MAX_ELEMENTS = 3000;
const MAX_DEPTH = 60;

const area = ({ width, height }: Box): number => width * height;

/** What two boxes have in common; without width or height where they do not touch. */
export function common(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

const isLarge = ({ width, height }: Box): boolean => width >= SMALLEST && height >= SMALLEST;

function isSame(a: Box, b: Box): boolean {
  const shared = area(common(a, b));
  return shared / (area(a) + area(b) - shared) > SAME;
}

/** The large ones of the boxes, each place once, the largest first, at most {@link MOST_PICTURES}. */
export function chooseBoxes(boxes: readonly Box[]): Box[] {
  const chosen: Box[] = [];
  for (const box of boxes.filter(isLarge).sort((a, b) => area(b) - area(a))) {
    if (chosen.length === MOST_PICTURES) break;
    if (!chosen.some((known) => isSame(known, box))) chosen.push(box);
  }
  return chosen;
}

/** Where the picture itself is drawn inside its element: `contain` leaves empty stripes beside it. */
export function drawnIn(
  box: Box,
  natural: { width: number; height: number },
  fit: { fit: string; position: string },
): Box {
  const { width, height } = natural;
  const contained = fit.fit === 'contain' || fit.fit === 'scale-down';
  if (!contained || fit.position !== '50% 50%' || !(width > 0 && height > 0)) return box;
  const most = fit.fit === 'scale-down' ? 1 : Number.POSITIVE_INFINITY;
  const scale = Math.min(box.width / width, box.height / height, most);
  const drawn = { width: width * scale, height: height * scale };
  return {
    x: box.x + (box.width - drawn.width) / 2,
    y: box.y + (box.height - drawn.height) / 2,
    ...drawn,
  };
}

const boxOf = (element: Element): Box => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

/** What is left of a box after all that its ancestors cut off: the slides of a gallery that wait at its side. */
function unclipped(element: Element, start: Box): Box {
  let box = start;
  let parent = element.parentElement;
  for (let depth = 0; parent && depth < MAX_DEPTH && isLarge(box); depth += 1) {
    // What these two cut off is the window's own edge.
    if (parent.tagName === 'BODY' || parent.tagName === 'HTML') break;
    if (getComputedStyle(parent).overflow !== 'visible') box = common(box, boxOf(parent));
    parent = parent.parentElement;
  }
  return box;
}

/** Elements with a picture of their own, and those with one behind them at the probed points. */
function* elementsWithPictures(doc: Document, view: Box): Generator<Element> {
  const own = doc.querySelectorAll('img, video');
  for (let at = 0; at < own.length && at < MAX_ELEMENTS; at += 1) yield own[at] as Element;
  const seen = new Set<Element>();
  let probes = 0;
  for (let y = PROBE_STEP / 2; y < view.height; y += PROBE_STEP) {
    for (let x = PROBE_STEP / 2; x < view.width && probes < MAX_PROBES; x += PROBE_STEP) {
      probes += 1;
      for (const element of doc.elementsFromPoint(x, y).slice(0, MAX_AT_ONE_POINT)) {
        if (seen.has(element)) continue;
        seen.add(element);
        const { backgroundImage } = getComputedStyle(element);
        const isPage = area(boxOf(element)) > WHOLE_PAGE * area(view);
        if (!isPage && backgroundImage.includes('url(')) yield element;
      }
    }
  }
}

function pictureBox(element: Element, view: Box): Box {
  const box = boxOf(element);
  // Most are small or far down the page; the costly questions are for the others.
  if (!isLarge(common(box, view))) return { x: 0, y: 0, width: 0, height: 0 };
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    return { x: 0, y: 0, width: 0, height: 0 };
  }
  const { objectFit, objectPosition } = getComputedStyle(element);
  const { naturalWidth, naturalHeight } = element as Partial<HTMLImageElement>;
  const { videoWidth, videoHeight } = element as Partial<HTMLVideoElement>;
  const natural = {
    width: naturalWidth ?? videoWidth ?? 0,
    height: naturalHeight ?? videoHeight ?? 0,
  };
  const drawn = drawnIn(box, natural, { fit: objectFit, position: objectPosition });
  return common(unclipped(element, drawn), view);
}

/**
 * Where the large pictures of a page are in sight now: images, films and backgrounds. What is hidden, or cut
 * off by a frame around it, does not count. Changes nothing on the page.
 */
export function picturesInView(doc: Document): PicturesInView {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio, visualViewport } = globalThis;
  const view = { x: 0, y: 0, width, height };
  // Magnified by two fingers the window shows a part of what the boxes tell of.
  if (visualViewport && visualViewport.scale !== 1) return { width, height, pixelRatio, pictures: [] };
  const boxes: Box[] = [];
  for (const element of elementsWithPictures(doc, view)) boxes.push(pictureBox(element, view));
  return { width, height, pixelRatio, pictures: chooseBoxes(boxes) };
}
