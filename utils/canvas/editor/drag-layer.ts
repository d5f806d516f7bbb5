import type { Context } from '../paint/context';
import type { LayerView, PaintView } from './layer-view';
import { GUIDE, type GuideLine, lineBox } from './overlay';
import type { Viewport } from './viewport';

/** What is dragged and what lies above it, as elements over the picture. */
export interface DragLayer {
  /** How far what is dragged has come from where it was taken, in the picture's pixels. */
  move(dx: number, dy: number): void;
  guides(lines: readonly GuideLine[]): void;
  close(): void;
}

interface Deps {
  canvas: {
    wrapperEl: HTMLElement;
    /** Shows what lies below all that moves. */
    lowerCanvasEl: HTMLCanvasElement;
    upperCanvasEl: HTMLCanvasElement;
    width: number;
    height: number;
  };
  /** What moves, what lies still above it, what moves above that, and so on, each the lowest first. */
  runs: readonly (readonly LayerView[])[];
  picture: { width: number; height: number };
  view: Viewport;
  /** Canvas pixels per CSS pixel. */
  retina: number;
  /** Draws what lies over everything, in CSS pixels of the stage. */
  top: ((ctx: Context) => void) | null;
}

/** CSS pixels of the stage. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So many lines wait from the start: to add one in the midst of a drag would be felt. */
const LINES = 6;
/** Where a line waits that is not wanted now. */
const AWAY = 'translate(-9px,-9px) scale(1,1)';
/** A larger one, which only a much magnified part has, is drawn coarser while it moves. */
const MAX_PIXELS = 4_000_000;

const boxed = (element: HTMLElement, { x, y, width, height }: Box): void => {
  element.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
};

/** What the views take on the stage, with their shadows, on whole pixels. */
function reachOf(views: readonly LayerView[], { zoom, x, y }: Viewport): Box {
  const sides = views.map((view) => {
    const { left, top } = view.held();
    const reach = view.reach();
    return [left - reach.x, top - reach.y, left + reach.x, top + reach.y] as const;
  });
  const edge = (at: 0 | 1, shift: number) =>
    Math.floor(Math.min(...sides.map((side) => side[at])) * zoom + shift) - 2;
  const end = (at: 2 | 3, shift: number) =>
    Math.ceil(Math.max(...sides.map((side) => side[at])) * zoom + shift) + 2;
  const [left, top] = [edge(0, x), edge(1, y)];
  return { x: left, y: top, width: end(2, x) - left, height: end(3, y) - top };
}

/**
 * Tells the browser that an element is about to move at all times, by an animation that stands still and changes
 * nothing: only then is a new transform handed to the compositor without all layers of the page being looked at anew.
 */
function keepMoving(element: HTMLElement): void {
  element.style.willChange = 'transform';
  element.animate({ transform: ['none', 'none'] }, { duration: 1000, composite: 'add' }).pause();
}

/**
 * A finished picture at that place. Not a canvas that is drawn on: the browser copies all pixels of such a one
 * whenever anything on the page moves.
 */
function painted(
  box: Box,
  scale: number,
  draw: (ctx: OffscreenCanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const sheet = new OffscreenCanvas(
    Math.max(1, Math.round(box.width * scale)),
    Math.max(1, Math.round(box.height * scale)),
  );
  const ctx = sheet.getContext('2d');
  const element = document.createElement('canvas');
  const shown = element.getContext('bitmaprenderer');
  if (ctx === null || shown === null) throw new Error('this browser gives no 2D canvas');
  draw(ctx);
  element.width = sheet.width;
  element.height = sheet.height;
  shown.transferFromImageBitmap(sheet.transferToImageBitmap());
  boxed(element, box);
  return element;
}

/**
 * Lays what is dragged over the picture as elements of their own, each painted once: to move them is the browser's
 * compositor's work, which paints nothing anew, so that a drag follows the hand on a slow computer too.
 */
export function openDragLayer({ canvas, runs, picture, view, retina, top }: Deps): DragLayer {
  const room: Box = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const root = document.createElement('div');
  boxed(root, room);
  root.style.pointerEvents = 'none';
  // What moves in it makes no ancestor look anew at what it holds.
  root.style.contain = 'strict';
  const frame: Box = {
    x: view.x,
    y: view.y,
    width: picture.width * view.zoom,
    height: picture.height * view.zoom,
  };
  const clip = document.createElement('div');
  boxed(clip, frame);
  clip.style.contain = 'strict';
  const below = painted(room, retina, (ctx) => ctx.drawImage(canvas.lowerCanvasEl, 0, 0));
  root.append(below, clip);

  const put = (
    box: Box,
    scale: number,
    draw: (ctx: OffscreenCanvasRenderingContext2D, at: PaintView) => void,
  ) => {
    const at = { scale: view.zoom * scale, x: (view.x - box.x) * scale, y: (view.y - box.y) * scale };
    const element = painted(box, scale, (ctx) => draw(ctx, at));
    element.style.left = `${box.x - frame.x}px`;
    element.style.top = `${box.y - frame.y}px`;
    clip.append(element);
    return element;
  };
  const movers: HTMLElement[] = [];
  const all = top !== null && runs.length % 2 === 1 ? [...runs, []] : runs;
  for (const [index, run] of all.entries()) {
    const moves = index % 2 === 0;
    const box = moves ? reachOf(run, view) : room;
    const scale = Math.min(retina, Math.sqrt(MAX_PIXELS / (box.width * box.height)));
    const element = put(box, moves ? scale : retina, (ctx, at) => {
      for (const one of run) one.render(ctx, at);
      if (!moves && top !== null && index === all.length - 1) {
        ctx.scale(retina, retina);
        top(ctx);
      }
    });
    if (!moves) continue;
    keepMoving(element);
    movers.push(element);
  }
  canvas.wrapperEl.insertBefore(root, canvas.upperCanvasEl);
  // It goes on hearing the hand; there is nothing on it to be seen.
  const hide = (on: boolean) => {
    canvas.lowerCanvasEl.style.visibility = on ? 'hidden' : '';
    canvas.upperCanvasEl.style.opacity = on ? '0' : '';
  };
  hide(true);

  /** A line is a point drawn out by the compositor: nothing of the page is laid out or painted for it. */
  const newLine = (): HTMLElement => {
    const element = document.createElement('div');
    boxed(element, { x: 0, y: 0, width: 1, height: 1 });
    element.style.background = GUIDE;
    element.style.transformOrigin = '0 0';
    element.style.transform = AWAY;
    keepMoving(element);
    root.append(element);
    return element;
  };
  const lines = Array.from({ length: LINES }, newLine);
  const place = (element: HTMLElement, transform: string) => {
    if (element.style.transform !== transform) element.style.transform = transform;
  };
  return {
    move(dx, dy) {
      const on = (way: number) => Math.round(way * view.zoom * retina) / retina;
      for (const element of movers) place(element, `translate(${on(dx)}px,${on(dy)}px)`);
    },
    guides(wanted) {
      for (const [index, one] of wanted.entries()) {
        const line = lines[index] ?? newLine();
        lines[index] = line;
        const { x, y, width, height } = lineBox(one, view);
        place(line, `translate(${x}px,${y}px) scale(${width},${height})`);
      }
      for (const line of lines.slice(wanted.length)) place(line, AWAY);
    },
    close() {
      hide(false);
      root.remove();
    },
  };
}
