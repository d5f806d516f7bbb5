import * as z from 'zod/mini';
import { fontIdSchema } from '../model/shop';

/**
 * The Scene: our own picture document. Pixels from the top left; colours and typefaces by token from the shop's
 * kit or named outright; photos by asset id. Fabric is only a view of it (see utils/canvas).
 */
export const SCENE_VERSION = 2;

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

/** `angle` in degrees, clockwise: 0 runs to the right, 90 downwards. */
const gradient = z.object({ from: color, to: color, angle: z.number() });
const fill = z.union([color, gradient]);
export type SceneFill = z.infer<typeof fill>;
export type SceneGradient = z.infer<typeof gradient>;

/** A line round letters or a shape; `width` in pixels, half of it outside the edge. */
const line = z.object({ color, width: z.number().check(z.positive()) });
const share = z.number().check(z.minimum(0), z.maximum(1));

/**
 * What the user changed on a layer that a layout made: where it stands, what it says, how it looks, how its
 * photo is cropped. Another size keeps just that (see relayout.ts).
 */
export const EDITS = ['place', 'text', 'look', 'crop'] as const;
export type Edit = (typeof EDITS)[number];

/** `top` rounds the two upper corners only (an arch); all four when left out. */
const corners = z.optional(z.enum(['all', 'top']));
const base = {
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  x: z.number(),
  y: z.number(),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  opacity: z.optional(share),
  /** Degrees clockwise, about the middle of the box. */
  angle: z.optional(z.number()),
  /** Cannot be moved or changed on the canvas. */
  locked: z.optional(z.boolean()),
  /** Neither drawn nor exported. */
  hidden: z.optional(z.boolean()),
  /** What the user calls it. */
  name: z.optional(z.string().check(z.maxLength(60))),
  edits: z.optional(z.array(z.enum(EDITS)).check(z.maxLength(4))),
};

const photoLayer = z.object({
  ...base,
  type: z.literal('photo'),
  assetId: z.string().check(z.minLength(1)),
  /** The point (0–1 of the photo) that must stay in sight when the photo is cropped to fill the box. */
  focus: z.object({ x: share, y: share }),
  /** How far the crop goes beyond filling the box: 1 (as when left out) shows as much as fits, 2 half of that. */
  zoom: z.optional(z.number().check(z.minimum(1), z.maximum(8))),
  radius: z.number().check(z.nonnegative()),
  corners,
  outline: z.optional(line),
  shadow: z.optional(z.boolean()),
});
const logoLayer = z.object({
  ...base,
  type: z.literal('logo'),
  assetId: z.string().check(z.minLength(1)),
  shadow: z.optional(z.boolean()),
});

/** What a text is, so that another size can lay it out anew. `text`: the user's own. */
export const TEXT_ROLES = [
  'name',
  'price',
  'strikePrice',
  'shop',
  'note',
  'title',
  'line',
  'label',
  'quote',
  'date',
  'order',
  'text',
] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** The shop's two typefaces by what they are for, or one by its name. */
const font = z.union([z.enum(['sign', 'body']), fontIdSchema]);
export type SceneFont = z.infer<typeof font>;

const textLayer = z.object({
  ...base,
  type: z.literal('text'),
  /** Already broken into lines that fit the box. */
  text: z.string().check(z.maxLength(2000)),
  /**
   * The whole text before it was broken or cut, and within which sizes (pixels) and lines it may be fitted into
   * its box again: when it is typed anew, its box changes, or the shop's typeface does. Left out: `text` stands
   * as it is.
   */
  fit: z.optional(
    z.object({
      full: z.string().check(z.maxLength(2000)),
      max: z.number().check(z.positive()),
      min: z.number().check(z.positive()),
      lines: z.int().check(z.positive()),
    }),
  ),
  /** Of the letters in pixels: capitals stand 0.7 of it high in every typeface (fonts.ts). */
  size: z.number().check(z.positive()),
  /** Plus Jakarta Sans when left out. */
  font: z.optional(font),
  weight: z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700), z.literal(800)]),
  lineHeight: z.number().check(z.positive()),
  align: z.enum(['left', 'center', 'right']),
  color,
  strike: z.optional(z.boolean()),
  outline: z.optional(line),
  shadow: z.optional(z.boolean()),
  /** Degrees of a circle along which a single line runs: above 0 it arches upwards, below 0 it hangs. */
  curve: z.optional(z.number().check(z.minimum(-360), z.maximum(360))),
  role: z.enum(TEXT_ROLES),
});
const shapeLayer = z.object({
  ...base,
  type: z.literal('shape'),
  /**
   * `awning`: a stall's striped roof; `radius` is that of its scallops. `wave`: filled below a long S-curve;
   * `radius` is the curve's height. `seal`: round, with a scalloped edge. `tag`: a hanging price tag with
   * slanting shoulders (three radii high) and a hole on top. `ribbon`: a band with notched ends. `burst`: a
   * star of many points. `bubble`: a speech bubble with its tail at the lower left. `line`: its box filled, as a
   * rule or an underline. `arrow`: points to the right.
   */
  shape: z.enum([
    'rect',
    'ellipse',
    'awning',
    'wave',
    'seal',
    'tag',
    'ribbon',
    'burst',
    'bubble',
    'line',
    'arrow',
    'heart',
    'star',
  ]),
  fill,
  /** The second colour of an awning's stripes; white when left out. */
  stripe: z.optional(color),
  /** Fades the fill out towards the top (or the bottom), for legible text over a photo. */
  fade: z.optional(z.enum(['up', 'down'])),
  outline: z.optional(line),
  /** A soft shadow below, for what lies on a photo. */
  shadow: z.optional(z.boolean()),
  radius: z.number().check(z.nonnegative()),
  corners,
});
/** A square code for phones' cameras, such as the order link. */
const qrLayer = z.object({
  ...base,
  type: z.literal('qr'),
  data: z.string().check(z.minLength(1), z.maxLength(500)),
  color,
  ground: color,
});
const leaf = z.discriminatedUnion('type', [photoLayer, logoLayer, textLayer, shapeLayer, qrLayer]);
export type LeafLayer = z.infer<typeof leaf>;
/**
 * A badge is a shape with its label; a group holds anything that moves together. Positions inside count from
 * the group's own top left; it turns as a whole.
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
export type QrLayer = z.infer<typeof qrLayer>;

const word = z.string().check(z.maxLength(600));

/**
 * From what a layout made the scene, so that another size or a new price can be laid out by it again. `goods`:
 * the products in their order with the prices that stand in the picture, as they are written there; `words`:
 * what else stands in it (`PictureWords`).
 */
const origin = z.object({
  layoutId: z.string().check(z.maxLength(60)),
  photoIds: z.array(z.string()).check(z.maxLength(20)),
  goods: z
    .array(
      z.object({
        id: z.optional(z.string()),
        price: z.optional(word),
        strikePrice: z.optional(word),
      }),
    )
    .check(z.maxLength(9)),
  words: z.record(z.string().check(z.maxLength(40)), z.union([word, z.array(word).check(z.maxLength(12))])),
  /** Keys of the words that the user typed: the others are the product's, and change with it. */
  typed: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
});
export type SceneOrigin = z.infer<typeof origin>;

export const sceneSchema = z.object({
  version: z.literal(SCENE_VERSION),
  width: z.int().check(z.positive(), z.maximum(8192)),
  height: z.int().check(z.positive(), z.maximum(8192)),
  background: fill,
  /** The user chose the background: another size keeps it. */
  ownBackground: z.optional(z.boolean()),
  layers: z.array(layerSchema).check(z.maxLength(200)),
  origin: z.optional(origin),
  /** Ids of layers of the layout that the user took away: another size leaves them out too. */
  removed: z.optional(z.array(z.string()).check(z.maxLength(200))),
});
export type Scene = z.infer<typeof sceneSchema>;
