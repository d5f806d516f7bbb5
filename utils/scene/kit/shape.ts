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

/** A box put into whole pixels, so that edges stay crisp. */
export const crisp = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
