import { z } from 'zod';

/**
 * The Scene: our own picture document. Pixels from the top left; colours by token from the shop's kit or
 * as #rrggbb; photos by asset id. Fabric is only a view of it (see utils/canvas).
 */
export const SCENE_VERSION = 1;

const color = z.union([
  z.enum(['ground', 'accent', 'ink', 'onAccent', 'white', 'black']),
  z.string().regex(/^#[0-9a-f]{6}$/i),
]);
export type SceneColor = z.infer<typeof color>;

const box = { x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() };
const base = { id: z.string().min(1), ...box, opacity: z.number().min(0).max(1).optional() };

const photoLayer = z.object({
  ...base,
  type: z.literal('photo'),
  assetId: z.string().min(1),
  /** The point (0–1 of the photo) that must stay in sight when the photo is cropped to fill the box. */
  focus: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
  radius: z.number().nonnegative(),
});
const logoLayer = z.object({ ...base, type: z.literal('logo'), assetId: z.string().min(1) });
const textLayer = z.object({
  ...base,
  type: z.literal('text'),
  /** Already broken into lines that fit the box. */
  text: z.string().max(2000),
  size: z.number().positive(),
  weight: z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700), z.literal(800)]),
  lineHeight: z.number().positive(),
  align: z.enum(['left', 'center', 'right']),
  color,
  strike: z.boolean().optional(),
  /** What the text is, so that another size can lay it out anew. */
  role: z.enum(['name', 'price', 'strikePrice', 'shop', 'note']),
});
const shapeLayer = z.object({
  ...base,
  type: z.literal('shape'),
  shape: z.enum(['rect', 'ellipse', 'awning']),
  fill: color,
  /** Fades the fill out towards the top, for legible text over a photo. */
  fade: z.enum(['up', 'down']).optional(),
  radius: z.number().nonnegative(),
});
const leaf = z.discriminatedUnion('type', [photoLayer, logoLayer, textLayer, shapeLayer]);
/** A badge is a shape with its label; a group holds anything that moves together. */
const groupLayer = z.object({
  ...base,
  type: z.enum(['group', 'badge']),
  layers: z.array(leaf).max(40),
});
export const layerSchema = z.union([leaf, groupLayer]);
export type Layer = z.infer<typeof layerSchema>;
export type PhotoLayer = z.infer<typeof photoLayer>;
export type TextLayer = z.infer<typeof textLayer>;
export type ShapeLayer = z.infer<typeof shapeLayer>;

export const sceneSchema = z.object({
  version: z.literal(SCENE_VERSION),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  background: color,
  layers: z.array(layerSchema).max(100),
});
export type Scene = z.infer<typeof sceneSchema>;
