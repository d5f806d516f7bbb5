import * as z from 'zod/mini';
import { rowFields } from './row';

/** Longest side of the working copy in pixels; twice the widest picture we export. */
export const WORKING_COPY_SIDE = 2160;

export const assetSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  /** SHA-256 (hex) of the bytes as they came; the bytes are stored once per hash. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.maxLength(300)),
  /** Size of the working copy in pixels, orientation already applied. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
});
export type Asset = z.infer<typeof assetSchema>;
