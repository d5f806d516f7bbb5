import { useEffect, useState } from 'react';
import { assets } from '@/utils/db';
import { type BrandColors, proposeColors } from '@/utils/scene';

/** Colours for the shop made of its logo's; none until they are found, and none without a logo. */
export function useLogoProposals(logoId: string | undefined): BrandColors[] {
  const [proposals, setProposals] = useState<BrandColors[]>([]);
  useEffect(() => {
    setProposals([]);
    if (logoId === undefined) return;
    let stale = false;
    const find = async () => {
      const [{ logoColors }, { thumb }] = await Promise.all([
        import('@/utils/canvas/logo-colors'),
        assets.bytes(logoId),
      ]);
      const palette = await logoColors(thumb);
      if (!stale) setProposals(proposeColors(palette));
    };
    // An offer that cannot be made is no fault of what the user is doing: the fields are still there.
    find().catch((error: unknown) => console.error(error));
    return () => {
      stale = true;
    };
  }, [logoId]);
  return proposals;
}
