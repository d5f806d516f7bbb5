import { z } from 'zod';
import { rowFields } from './row';

/** Longest side of the working copy in pixels; twice the widest picture we export. */
export const WORKING_COPY_SIDE = 2160;

export const assetSchema = z.object({
  ...rowFields,
  shopId: z.string().min(1),
  /** SHA-256 (hex) of the bytes as they came; the bytes are stored once per hash. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(300),
  /** Size of the working copy in pixels, orientation already applied. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Asset = z.infer<typeof assetSchema>;
