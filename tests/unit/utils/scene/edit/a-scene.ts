import { type Layer, SCENE_VERSION, type Scene, type ShapeLayer, type TextLayer } from '@/utils/scene';

export const aShape = (id: string, over: Partial<ShapeLayer> = {}): ShapeLayer => ({
  id,
  type: 'shape',
  shape: 'rect',
  x: 100,
  y: 100,
  width: 200,
  height: 100,
  fill: 'accent',
  radius: 0,
  ...over,
});

export const aText = (id: string, over: Partial<TextLayer> = {}): TextLayer => ({
  id,
  type: 'text',
  x: 100,
  y: 300,
  width: 400,
  height: 100,
  text: 'Nastar',
  fit: { full: 'Nastar', max: 80, min: 40, lines: 2 },
  size: 80,
  weight: 800,
  lineHeight: 1.25,
  align: 'left',
  color: 'ink',
  role: 'name',
  ...over,
});

/** A picture of 1080 × 1350 with these layers; made by a layout unless `over` says otherwise. */
export const aScene = (layers: Layer[], over: Partial<Scene> = {}): Scene => ({
  version: SCENE_VERSION,
  width: 1080,
  height: 1350,
  background: 'ground',
  layers,
  origin: { layoutId: 'card', photoIds: [], goods: [], words: {} },
  ...over,
});
