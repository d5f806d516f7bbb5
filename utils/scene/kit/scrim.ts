import { FADE_FULL } from '../fade';
import type { ShapeLayer } from '../schema';
import type { Stage } from '../stage';
import { shapeIn } from './shape';

/** White text over it reaches 8 : 1 on a white photo; a photo below still shows through. */
const DENSITY = 0.84;

/**
 * A dark fade that lies under text at the edge of a photo, full from `edge` (the text's upper end at the bottom of
 * the picture, its lower end at the top) outwards.
 */
export function scrim(
  id: string,
  { width, height }: Pick<Stage, 'width' | 'height'>,
  side: 'top' | 'bottom',
  edge: number,
): ShapeLayer {
  const text = (side === 'top' ? edge : height - edge) + 24;
  const tall = Math.min(height, Math.round(text / FADE_FULL));
  const box = { x: 0, y: side === 'top' ? 0 : height - tall, width, height: tall };
  return shapeIn(id, 'rect', box, 'shade', { fade: side === 'top' ? 'down' : 'up', opacity: DENSITY });
}
