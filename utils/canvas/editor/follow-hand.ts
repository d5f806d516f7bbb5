import type { TPointerEvent } from 'fabric';

/** How far a hand has come, in CSS pixels. */
export interface Way {
  dx: number;
  dy: number;
  /** Alt is held: nothing is to pull at what it drags. */
  free: boolean;
}

const MOVES = ['mousemove', 'touchmove'] as const;
const ENDS = ['mouseup', 'touchend', 'touchcancel'] as const;

/** Where the hand is: of several fingers, the one that began. */
function pointOf(event: TPointerEvent, finger: number | undefined) {
  return 'touches' in event
    ? [...event.changedTouches].find(({ identifier }) => identifier === finger)
    : event;
}

/**
 * Tells how far the hand has come since `first`, at most once per frame, and once more before its end is heard by
 * others. Meanwhile nobody else hears of its movements: each would look for what lies under it. Answers how to stop.
 */
export function followHand(first: TPointerEvent, onWay: (way: Way) => void): () => void {
  const finger = 'touches' in first ? first.changedTouches[0]?.identifier : undefined;
  const from = pointOf(first, finger);
  let last: { clientX: number; clientY: number; free: boolean } | null = null;
  let frame = 0;
  const tell = () => {
    frame = 0;
    if (!last || !from) return;
    onWay({ dx: last.clientX - from.clientX, dy: last.clientY - from.clientY, free: last.free });
    last = null;
  };
  const moved = (event: MouseEvent | TouchEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    const point = pointOf(event, finger);
    if (!point) return;
    last = { clientX: point.clientX, clientY: point.clientY, free: event.altKey };
    frame ||= requestAnimationFrame(tell);
  };
  const unheard = (event: Event) => event.stopImmediatePropagation();
  const listening = { capture: true, passive: false };
  for (const type of MOVES) window.addEventListener(type, moved, listening);
  for (const type of ENDS) window.addEventListener(type, tell, listening);
  window.addEventListener('pointermove', unheard, listening);
  return () => {
    cancelAnimationFrame(frame);
    for (const type of MOVES) window.removeEventListener(type, moved, listening);
    for (const type of ENDS) window.removeEventListener(type, tell, listening);
    window.removeEventListener('pointermove', unheard, listening);
  };
}
