import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { reasonOf } from '@/components/ui';
import { openRenderer, type Picture, type RenderBrand } from '@/utils/canvas';
import { assets } from '@/utils/db';
import { type ExportChoices, type ExportPicture, exportNames, howFor } from './how';

/** A picture as a file; `reason` when it could not be made. */
export type Made = { file: File; url: string; picture: Picture } | { reason: string };

/** The same value as long as it says the same: rows that are read anew would have every picture made anew. */
function useUnchanged<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** Milliseconds without a key pressed before pictures are made for a number that is being typed. */
const TYPING = 400;

/** What files are made of; any change of it makes them anew. */
interface Asked {
  wanted: readonly ExportPicture[];
  settled: ExportChoices;
  shop: RenderBrand & { name: string };
  name: string;
}

/**
 * The pictures as files, made one after the other whenever they or the choices change; null for one that is still
 * to come. Their addresses live as long as the files are shown.
 */
export function useExport(
  pictures: readonly ExportPicture[],
  choices: ExportChoices,
  brand: RenderBrand & { name: string },
  name: string,
): (Made | null)[] {
  const wanted = useUnchanged(pictures);
  const shop = useUnchanged({ name: brand.name, colors: brand.colors, fonts: brand.fonts });
  const settled = useUnchanged(choices);
  const [typed] = useDebouncedValue(settled.most, TYPING);
  const asked = useMemo<Asked>(() => ({ wanted, settled, shop, name }), [wanted, settled, shop, name]);
  const [made, setMade] = useState<{ asked: Asked | null; files: Made[] }>({ asked: null, files: [] });
  useEffect(() => {
    const { wanted, settled, shop, name } = asked;
    if (settled.most !== typed) return;
    const urls: string[] = [];
    let stale = false;
    const renderer = openRenderer({ photos: assets.working });
    const names = exportNames(wanted, settled, { shop: shop.name, name });
    const make = async (picture: ExportPicture, index: number): Promise<Made> => {
      try {
        const finished = await renderer.picture(picture.scene, shop, howFor(picture, settled));
        const file = new File([finished.blob], names[index] ?? 'gambar', { type: finished.blob.type });
        const url = URL.createObjectURL(file);
        urls.push(url);
        return { file, url, picture: finished };
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === 'unknown' && !stale) console.error(error);
        return { reason };
      }
    };
    void (async () => {
      for (const [index, picture] of wanted.entries()) {
        const one = await make(picture, index);
        if (stale) {
          if ('url' in one) URL.revokeObjectURL(one.url);
          return;
        }
        setMade((known) => ({ asked, files: [...(known.asked === asked ? known.files : []), one] }));
      }
    })();
    return () => {
      stale = true;
      renderer.close();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [asked, typed]);
  // What was made for other choices is not shown beside these.
  const files = made.asked === asked ? made.files : [];
  return wanted.map((_, index) => files[index] ?? null);
}
