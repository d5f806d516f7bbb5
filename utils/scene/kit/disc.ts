import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import type { Part } from './flow';
import { say } from './say';
import { shapeIn } from './shape';

interface DiscLook {
  /** Across, in pixels. */
  width: number;
  fill?: SceneColor;
  ink?: SceneColor;
  /** Size of the letters as a share of the width. */
  share?: number;
  /** Moves the sign down by so many of its sizes: quotation marks hang from the capitals' height. */
  drop?: number;
  /** Of its corners; a full disc when left out. */
  radius?: number;
  shadow?: boolean;
}

/** A sign or a number of up to three letters in a disc. */
export function disc(input: LayoutInput, id: string, sign: string, look: DiscLook): Part {
  const { width, fill = 'accent', ink = 'onAccent', share = 0.5, drop = 0, radius, shadow = false } = look;
  const size = Math.max(24, Math.round(width * share));
  const piece = say(input, `${id}-sign`, sign, {
    role: 'label',
    width: width * 0.86,
    max: size,
    min: 24,
    weight: 800,
    color: ink,
    align: 'center',
    leading: 1,
  });
  return {
    width,
    height: width,
    at: (x, y) => ({
      id,
      type: 'badge',
      x: Math.round(x),
      y: Math.round(y),
      width,
      height: width,
      layers: [
        shapeIn(
          `${id}-disc`,
          radius === undefined ? 'ellipse' : 'rect',
          { x: 0, y: 0, width, height: width },
          fill,
          { radius: radius ?? 0, ...(shadow && { shadow: true }) },
        ),
        ...piece.at(0, (width - piece.height) / 2 + drop * piece.size, width),
      ],
    }),
  };
}

/** An opening quotation mark on a square with soft corners. */
export const quoteMark = (input: LayoutInput, look: Omit<DiscLook, 'share' | 'drop' | 'radius'>): Part =>
  disc(input, 'quote-mark', '“', { ...look, share: 0.94, drop: 0.235, radius: look.width * 0.32 });
