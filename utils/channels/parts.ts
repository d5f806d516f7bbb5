/** The parts of a caption in their usual Indonesian order (domain facts §5.2). */
export const PART_IDS = [
  'hook',
  'product',
  'details',
  'price',
  'stock',
  'area',
  'call',
  'trust',
  'hashtags',
] as const;
export type PartId = (typeof PART_IDS)[number];
