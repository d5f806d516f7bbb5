import { useState } from 'react';
import type { Capture } from '@/utils/messaging';
import { firstBoxes, isTooSmall, type Shares, type Size, squareIn, toPixels, toShares } from './cut-box';

export type Shape = 'free' | 'square';

/** Where the box stands on a capture. It begins at the largest picture; nothing stands before the capture is drawn. */
export function useCut(capture: Capture) {
  const [size, setSize] = useState<Size | null>(null);
  const [shares, setShares] = useState<Shares | null>(null);
  const [shape, setShape] = useState<Shape>('free');
  const [at, setAt] = useState(0);
  const boxes = size ? firstBoxes(capture, size) : [];
  const box = size && shares ? toPixels(shares, size, shape === 'square') : null;

  /** Puts the box over one of the pictures. */
  const put = (index: number, to: Size, as: Shape) => {
    const start = firstBoxes(capture, to)[index];
    if (!start) return;
    setAt(index);
    setShares(toShares(as === 'square' ? squareIn(start) : start, to));
  };
  return {
    size,
    shares,
    shape,
    at,
    /** Pixels of the capture that the box covers. */
    box,
    count: boxes.length,
    tooSmall: box !== null && isTooSmall(box),
    begin: (drawn: Size) => {
      setSize(drawn);
      put(0, drawn, shape);
    },
    pull: setShares as (shares: Shares) => void,
    next: () => {
      if (size) put((at + 1) % boxes.length, size, shape);
    },
    setShape: (as: Shape) => {
      setShape(as);
      if (size && box && as === 'square') setShares(toShares(squareIn(box), size));
    },
  };
}
