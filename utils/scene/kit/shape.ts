import type { SceneColor, ShapeLayer } from '../schema';
import type { Box } from '../stage';

type Look = Partial<Omit<ShapeLayer, 'id' | 'type' | 'shape' | 'fill' | keyof Box>>;

/** A filled shape in `box`; square corners unless `look` rounds them. */
export const shapeIn = (
  id: string,
  shape: ShapeLayer['shape'],
  box: Box,
  fill: SceneColor,
  look: Look = {},
): ShapeLayer => ({ id, type: 'shape', shape, ...box, fill, radius: 0, ...look });

/** A box whose edges lie on whole pixels, so that they stay crisp. */
export function crisp(box: Box): Box {
  const x = Math.round(box.x);
  const y = Math.round(box.y);
  return { x, y, width: Math.round(box.x + box.width) - x, height: Math.round(box.y + box.height) - y };
}
