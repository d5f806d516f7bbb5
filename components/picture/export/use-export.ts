import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { reasonOf } from '@/components/ui';
import { openRenderer, type Picture, type RenderBrand } from '@/utils/canvas';
import { loadPhoto } from '../compose';
import { type ExportChoices, type ExportPicture, exportNames, howFor } from './how';

/** A picture as a file; `reason` when it could not be made. */
export type Made = { file: File; url: string; picture: Picture } | { reason: string };

/** The same value as long as it says the same: rows that are read anew would have every picture made anew. */
function useUnchanged<T>(value: T): T {
  const kept = useRef({ value, said: '' });
  if (kept.current.value === value) return value;
  const said = JSON.stringify(value);
  if (said !== kept.current.said) kept.current = { value, said };
  return kept.current.value;
}

/** Milliseconds without a key pressed before pictures are made for a number that is being typed. */
const TYPING = 400;

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
  const [settled] = useDebouncedValue(choices, TYPING);
  const [made, setMade] = useState<(Made | null)[]>([]);
  useEffect(() => {
    const urls: string[] = [];
    let stale = false;
    setMade([]);
    const renderer = openRenderer({ photos: loadPhoto });
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
        setMade((known) => [...known, one]);
      }
    })();
    return () => {
      stale = true;
      renderer.close();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [wanted, settled, shop, name]);
  return wanted.map((_, index) => made[index] ?? null);
}
