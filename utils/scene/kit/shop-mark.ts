import type { LayoutInput } from '../layout';
import type { Layer, SceneColor } from '../schema';
import { shapeIn } from './shape';
import { textPiece } from './text';

/** The logo on its white card, or the shop's name as a word mark; `at` places its top left. */
export interface ShopMark {
  width: number;
  height: number;
  at(x: number, y: number): Layer[];
}

interface MarkLook {
  /** What lies under it: a plain colour, or a photo (then a word mark brings its own ground). */
  on: 'plain' | 'photo';
  color?: SceneColor;
  /** Height of the logo's card. */
  logoHeight?: number;
  size?: number;
  maxWidth?: number;
}

const NOTHING: ShopMark = { width: 0, height: 0, at: () => [] };

function logoMark(
  logo: NonNullable<LayoutInput['brand']['logo']>,
  height: number,
  on: MarkLook['on'],
): ShopMark {
  const pad = Math.round(height * 0.12);
  const inner = height - 2 * pad;
  // Very wide logos become lower instead of crossing the picture.
  const ratio = Math.min(3.2, Math.max(0.6, logo.width / logo.height));
  const width = Math.round(inner * ratio) + 2 * pad;
  return {
    width,
    height,
    at: (x, y) => [
      shapeIn('logo-card', 'rect', { x, y, width, height }, 'white', {
        radius: Math.round(height * 0.26),
        ...(on === 'photo' && { shadow: true }),
      }),
      {
        id: 'logo',
        type: 'logo',
        assetId: logo.assetId,
        x: x + pad,
        y: y + pad,
        width: width - 2 * pad,
        height: inner,
      },
    ],
  };
}

/** The shop's sign in the picture; nothing when the shop has neither logo nor name. */
export function shopMark(input: LayoutInput, look: MarkLook): ShopMark {
  if (input.brand.logo) return logoMark(input.brand.logo, look.logoHeight ?? 108, look.on);
  return wordMark(input, look);
}

/** The shop's name, also where a logo stands elsewhere in the picture. */
export function wordMark({ brand, lettering }: LayoutInput, look: MarkLook): ShopMark {
  if (brand.name === '') return NOTHING;
  const { on, size = 34, maxWidth = 560 } = look;
  const pad = on === 'photo' ? 28 : 0;
  const name = textPiece(
    'shop-name',
    brand.name,
    {
      width: maxWidth - 2 * pad,
      maxLines: 1,
      max: size,
      min: Math.min(size, 28),
      weight: 700,
      lineHeight: 1.3,
      lettering,
    },
    { role: 'shop', color: on === 'photo' ? 'ink' : (look.color ?? 'ink') },
  );
  if (on === 'plain') return { width: name.width + 2, height: name.height, at: (x, y) => name.at(x, y) };
  const width = Math.ceil(name.width) + 2 + 2 * pad;
  const height = Math.round(name.height + 28);
  return {
    width,
    height,
    at: (x, y) => [
      shapeIn('shop-ground', 'rect', { x, y, width, height }, 'ground', {
        radius: height / 2,
        shadow: true,
      }),
      ...name.at(x + pad, y + 14),
    ],
  };
}
