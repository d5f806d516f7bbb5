import type { LayoutInput } from '../layout';
import type { Layer } from '../schema';
import { shapeIn } from './shape';

const EDGE = 32;

/** A dark board with a frame of the accent, nearly as large as the picture; `y` and `height` are its own. */
export function board({ stage }: LayoutInput): { y: number; height: number; frame: Layer } {
  const { safe, width, height, shape } = stage;
  const at =
    shape === 'story' ? { y: safe.y - 40, height: safe.height + 80 } : { y: EDGE, height: height - 2 * EDGE };
  const box = { x: EDGE, width: width - 2 * EDGE, ...at };
  const frame = shapeIn('frame', 'rect', box, 'shade', {
    radius: 18,
    outline: { color: 'accent', width: 14 },
  });
  return { ...at, frame };
}
