import type { ShapeLayer } from '@/utils/scene';

/** The shapes that can be chosen, the plain ones first. */
export const SHAPES = [
  'rect',
  'ellipse',
  'line',
  'arrow',
  'star',
  'heart',
  'bubble',
  'ribbon',
  'tag',
  'seal',
  'burst',
  'wave',
  'awning',
] as const satisfies readonly ShapeLayer['shape'][];
