import type { TextLayer } from '../schema';

/** How large a line is, `length` long when straight, that runs along so many degrees of a circle. */
export function arcOf(length: number, curve: number): { width: number; sag: number } {
  const half = Math.min(Math.PI, (Math.abs(curve) * Math.PI) / 360);
  if (half === 0) return { width: length, sag: 0 };
  const radius = length / (2 * half);
  return {
    width: 2 * radius * Math.sin(Math.min(half, Math.PI / 2)),
    sag: radius * (1 - Math.cos(half)),
  };
}

/** Height of the box that holds a curved line, half of its rise above the box's middle (see canvas/paint). */
export function curvedHeight(
  length: number,
  layer: Pick<TextLayer, 'curve' | 'size' | 'lineHeight'>,
): number {
  return arcOf(length, layer.curve ?? 0).sag + layer.size * layer.lineHeight;
}
