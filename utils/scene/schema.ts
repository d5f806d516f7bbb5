import * as z from 'zod/mini';
import { fontIdSchema } from '../model/shop';

/**
 * The Scene: our own picture document. Pixels from the top left; colours by token from the shop's kit or
 * as #rrggbb; photos by asset id. Fabric is only a view of it (see utils/canvas).
 */
export const SCENE_VERSION = 1;

/**
 * Colours by name. `ground`, `accent` and `ink` are the shop's own (`ink` pushed darker or lighter where it
 * could not be read on the ground); `inkSoft`, `onAccent` and `shade` are derived from them: quieter text on
 * the ground, text on the accent, and the dark tint that lies under text on a photo. See colors.ts.
 */
export const COLOR_TOKENS = [
  'ground',
  'accent',
  'ink',
  'inkSoft',
  'onAccent',
  'shade',
  'white',
  'black',
] as const;
const color = z.union([z.enum(COLOR_TOKENS), z.string().check(z.regex(/^#[0-9a-f]{6}$/i))]);
export type SceneColor = z.infer<typeof color>;

const box = {
  x: z.number(),
  y: z.number(),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
};
/** `top` rounds the two upper corners only (an arch); all four when left out. */
const corners = z.optional(z.enum(['all', 'top']));
const base = {
  id: z.string().check(z.minLength(1)),
  ...box,
  opacity: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
};

const photoLayer = z.object({
  ...base,
  type: z.literal('photo'),
  assetId: z.string().check(z.minLength(1)),
  /** The point (0–1 of the photo) that must stay in sight when the photo is cropped to fill the box. */
  focus: z.object({
    x: z.number().check(z.minimum(0), z.maximum(1)),
    y: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  radius: z.number().check(z.nonnegative()),
  corners,
});
const logoLayer = z.object({ ...base, type: z.literal('logo'), assetId: z.string().check(z.minLength(1)) });
const textLayer = z.object({
  ...base,
  type: z.literal('text'),
  /** Already broken into lines that fit the box. */
  text: z.string().check(z.maxLength(2000)),
  /** Of the letters in pixels: capitals stand 0.7 of it high in every typeface (fonts.ts). */
  size: z.number().check(z.positive()),
  /** Plus Jakarta Sans when left out. The lines were broken with it, so another one wants a new layout. */
  font: z.optional(fontIdSchema),
  weight: z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700), z.literal(800)]),
  lineHeight: z.number().check(z.positive()),
  align: z.enum(['left', 'center', 'right']),
  color,
  strike: z.optional(z.boolean()),
  /** What the text is, so that another size can lay it out anew. */
  role: z.enum(['name', 'price', 'strikePrice', 'shop', 'note']),
});
const shapeLayer = z.object({
  ...base,
  type: z.literal('shape'),
  /**
   * `awning`: a stall's striped roof; `radius` is that of its scallops. `wave`: filled below a long S-curve;
   * `radius` is the curve's height. `seal`: round, with a scalloped edge. `tag`: a hanging price tag with
   * slanting shoulders (three radii high) and a hole on top.
   */
  shape: z.enum(['rect', 'ellipse', 'awning', 'wave', 'seal', 'tag']),
  fill: color,
  /** The second colour of an awning's stripes; white when left out. */
  stripe: z.optional(color),
  /** Fades the fill out towards the top (or the bottom), for legible text over a photo. */
  fade: z.optional(z.enum(['up', 'down'])),
  /** A soft shadow below, for what lies on a photo. */
  shadow: z.optional(z.boolean()),
  radius: z.number().check(z.nonnegative()),
  corners,
});
const leaf = z.discriminatedUnion('type', [photoLayer, logoLayer, textLayer, shapeLayer]);
export type LeafLayer = z.infer<typeof leaf>;
/**
 * A badge is a shape with its label; a group holds anything that moves together. Positions inside count from
 * the group's own top left.
 */
const groupLayer = z.object({
  ...base,
  type: z.enum(['group', 'badge']),
  layers: z.array(leaf).check(z.maxLength(40)),
});
export const layerSchema = z.union([leaf, groupLayer]);
export type Layer = z.infer<typeof layerSchema>;
export type GroupLayer = z.infer<typeof groupLayer>;
export type PhotoLayer = z.infer<typeof photoLayer>;
export type LogoLayer = z.infer<typeof logoLayer>;
export type TextLayer = z.infer<typeof textLayer>;
export type ShapeLayer = z.infer<typeof shapeLayer>;

export const sceneSchema = z.object({
  version: z.literal(SCENE_VERSION),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  background: color,
  layers: z.array(layerSchema).check(z.maxLength(100)),
});
export type Scene = z.infer<typeof sceneSchema>;
