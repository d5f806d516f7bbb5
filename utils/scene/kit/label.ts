import type { LayoutInput } from '../layout';
import type { GroupLayer, SceneColor, ShapeLayer } from '../schema';
import type { Part } from './flow';
import { say } from './say';
import { shapeIn } from './shape';

interface LabelLook {
  fill?: SceneColor;
  ink?: SceneColor;
  size?: number;
  maxWidth?: number;
  /** `pill` rounded, `box` square, `ribbon` notched at both ends. */
  shape?: 'pill' | 'box' | 'ribbon';
  /** Degrees, about its middle. */
  angle?: number;
  shadow?: boolean;
}

/** A short word on its own ground, sized to the word; null when there is none. `at` places its top left. */
export function label(
  input: LayoutInput,
  id: string,
  text: string,
  {
    fill = 'accent',
    ink = 'onAccent',
    size = 38,
    maxWidth = 620,
    shape = 'pill',
    angle,
    shadow = false,
  }: LabelLook = {},
): Part | null {
  const side = Math.round(size * (shape === 'ribbon' ? 1.2 : 0.8));
  const piece = say(input, `${id}-text`, text, {
    role: 'label',
    width: maxWidth - 2 * side,
    max: size,
    weight: 700,
    color: ink,
    align: 'center',
    leading: 1.2,
  });
  if (piece.height === 0) return null;
  const width = Math.ceil(piece.width) + 4 + 2 * side;
  const height = Math.round(piece.height + size * 0.7);
  const form: ShapeLayer['shape'] = shape === 'ribbon' ? 'ribbon' : 'rect';
  const radius = shape === 'pill' ? height / 2 : shape === 'ribbon' ? height * 0.32 : 0;
  const ground = shapeIn(`${id}-ground`, form, { x: 0, y: 0, width, height }, fill, {
    radius,
    ...(shadow && { shadow: true }),
  });
  const layers = [ground, ...piece.at(0, (height - piece.height) / 2, width)];
  const at = (x: number, y: number): GroupLayer => ({
    id,
    type: 'badge',
    x: Math.round(x),
    y: Math.round(y),
    width,
    height,
    ...(angle !== undefined && { angle }),
    layers,
  });
  return { width, height, at };
}
