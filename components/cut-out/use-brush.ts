import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Stroke } from '@/utils/photo/cut-out';
import { drawStroke, moved, type Point, shareOf } from './brush';

export type Tool = 'look' | 'keep' | 'remove';

interface Brush {
  tool: Tool;
  /** Half its width, as a share of the photo's long side. */
  radius: number;
  onStroke: (stroke: Stroke) => void;
}

/** The brush over the photo, by pointer and by keys. The stroke being pulled is drawn on `sketch`. */
export function useBrush(sketch: RefObject<HTMLCanvasElement | null>, { tool, radius, onStroke }: Brush) {
  const points = useRef<Point[] | null>(null);
  const [at, setAt] = useState<Point | null>(null);
  const stroke = (): Stroke => ({ keep: tool === 'keep', radius, points: points.current ?? [] });
  const draw = () => {
    const context = sketch.current?.getContext('2d');
    if (context) drawStroke(context, stroke());
  };
  const begin = (point: Point) => {
    points.current = [point];
    draw();
  };
  const pull = (point: Point) => {
    setAt(point);
    if (!points.current) return;
    points.current.push(point);
    draw();
  };
  const end = () => {
    if (!points.current) return;
    onStroke(stroke());
    points.current = null;
    draw();
  };
  const drop = () => {
    points.current = null;
    draw();
  };
  // A stroke that was begun with one tool is not ended with another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the tool's change counts.
  useEffect(drop, [tool]);

  return {
    /** Where the brush is, in shares of the photo; null before it was ever there. */
    at,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (tool === 'look' || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin(shareOf(event, event.currentTarget.getBoundingClientRect()));
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (tool !== 'look') pull(shareOf(event, event.currentTarget.getBoundingClientRect()));
      },
      onPointerUp: end,
      onPointerCancel: drop,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (tool === 'look') return;
        const here = at ?? { x: 0.5, y: 0.5 };
        const next = moved(here, event.key, event.shiftKey);
        if (next) pull(next);
        else if (event.key === ' ' && !event.repeat && !points.current) {
          setAt(here);
          begin(here);
        } else if (event.key === ' ') {
          // Held down: the browser repeats it.
        } else return;
        event.preventDefault();
      },
      onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === ' ' && tool !== 'look') end();
      },
      onBlur: end,
    },
  };
}
