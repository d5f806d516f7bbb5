import { useEffect, useState } from 'react';
import { useSession } from '@/components/shell';
import { reasonOf } from '@/components/ui';
import { openRenderer } from '@/utils/canvas';
import { assets } from '@/utils/db';
import { brandOf } from '@/utils/scene';
import { recapScene } from './recap-scene';
import type { RecapParts } from './recap-text';

interface Picture {
  blob: Blob | null;
  url: string | null;
  /** Why it could not be made. */
  reason: string | null;
}

/** The recap as a finished PNG, made anew whenever it says something else. */
export function useRecapPicture(parts: RecapParts): Picture {
  const { shop } = useSession();
  const [picture, setPicture] = useState<Picture>({ blob: null, url: null, reason: null });
  const said = JSON.stringify([parts, shop.colors, shop.fonts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says and how it looks decide.
  useEffect(() => {
    let stale = false;
    let url: string | null = null;
    const renderer = openRenderer({ photos: assets.working });
    const make = async () => {
      const scene = await recapScene(parts, shop);
      const { blob } = await renderer.picture(scene, brandOf(shop), { type: 'image/png' });
      if (stale) return;
      url = URL.createObjectURL(blob);
      setPicture({ blob, url, reason: null });
    };
    make().catch((error: unknown) => {
      if (stale) return;
      const reason = reasonOf(error);
      if (reason === 'unknown') console.error(error);
      setPicture({ blob: null, url: null, reason });
    });
    return () => {
      stale = true;
      renderer.close();
      if (url) URL.revokeObjectURL(url);
    };
  }, [said]);
  return picture;
}
