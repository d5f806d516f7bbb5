import type { Ground, Rgb } from '@/utils/photo/cut-out';

export const GROUND_KINDS = ['white', 'shop', 'stage', 'own', 'clear'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

export const isHex = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Red, green and blue of a colour written "#rrggbb". */
export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never;

/** The ground of a choice. `color` ("#rrggbb") counts for `own` and `stage`. */
export function groundOf(kind: GroundKind, shopColor: string, color: string): Ground {
  if (kind === 'clear') return { kind: 'clear' };
  if (kind === 'stage') return { kind: 'stage', colour: rgbOf(color) };
  return { kind: 'plain', colour: rgbOf(kind === 'white' ? '#ffffff' : kind === 'shop' ? shopColor : color) };
}
