import * as z from 'zod/mini';
import { rowFields } from './row';

/** Longest side of the working copy in pixels; twice the widest picture we export. */
export const WORKING_COPY_SIDE = 2160;

const share = z.number().check(z.minimum(0), z.maximum(1));

/**
 * How a photo was made from another one of the shop: `better` corrected its light and sharpness, `cut-out` freed
 * the product from its background. `settings` are the sliders' values, so that they can be taken up again.
 */
const madeFromSchema = z.object({
  assetId: z.string().check(z.minLength(1)),
  how: z.enum(['better', 'cut-out']),
  settings: z.record(
    z.string().check(z.maxLength(40)),
    z.union([z.number(), z.string().check(z.maxLength(60))]),
  ),
});

export const assetSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  /** SHA-256 (hex) of the bytes as they came; the bytes are stored once per hash. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.maxLength(300)),
  /** Size of the working copy in pixels, orientation already applied. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  /** The point (0–1 of the photo) that must stay in sight wherever it is cropped; its middle when absent. */
  focus: z.optional(z.object({ x: share, y: share })),
  madeFrom: z.optional(madeFromSchema),
});
export type Asset = z.infer<typeof assetSchema>;
