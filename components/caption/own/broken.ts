import { faultsOf, toCaptionTemplate } from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';

/** Whether rows have a fault, by row; each is tried on every channel, which is worth doing once. */
const known = new Map<string, { updatedAt: number; broken: boolean }>();
/** More rows than any shop has: past this, they are of shops that are no longer looked at. */
const MOST = 500;

/** Whether a template cannot be used before it is mended. */
export function isBroken(row: OwnTemplate): boolean {
  const before = known.get(row.id);
  if (before?.updatedAt === row.updatedAt) return before.broken;
  const broken = faultsOf(toCaptionTemplate(row)).length > 0;
  if (known.size >= MOST) known.clear();
  known.set(row.id, { updatedAt: row.updatedAt, broken });
  return broken;
}
