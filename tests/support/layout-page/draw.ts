import { createMeasure, loadFont, openPreviews, type Previews } from '../../../utils/canvas';
import { DEFAULT_FONTS, findLayout, type Layout, type PictureBrand } from '../../../utils/scene';
import { BRANDS, type BrandId } from './brands';
import { drawnLogo, drawnPhotos, hardPhotos, type PagePhoto, servedPhotos } from './photos';
import { type Sample, sampleFor } from './samples';

export const SIZES = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  tall: { width: 1080, height: 1440 },
} as const;
export type SizeId = keyof typeof SIZES;
export type PhotoSet = 'demo' | 'drawn' | 'hard';

/** A picture of the sheets: which layout, in which size, for which shop, saying how much, of which photos. */
export interface Job {
  layout: string;
  size: SizeId;
  brand: BrandId;
  sample: Sample;
  photos: PhotoSet;
  /** Of the words that layouts bring themselves; Indonesian when left out. */
  language?: 'id' | 'en';
}

/** A set of photos decoded once; more of them than there are repeat. */
interface Desk {
  photos: readonly PagePhoto[];
  previews: Previews;
}
const MOST_PHOTOS = 9;
const DEMO = [
  'cookies-matcha-piring',
  'cookies-cokelat-piring',
  'sambal-bawang',
  'batik-lipat',
  'cookies-matcha-toples',
];

/** Pictures are compared as their photos make them, not as thumbnails would. */
const noThumb = () => Promise.reject(new Error('no thumbnails here'));

async function openDesk(set: PhotoSet, wide: boolean): Promise<Desk> {
  const load = { demo: () => servedPhotos(DEMO), drawn: drawnPhotos, hard: hardPhotos };
  const [found, logos] = await Promise.all([
    load[set](),
    set === 'demo' && !wide
      ? servedPhotos(['logo'])
      : drawnLogo(wide ? 1200 : 512, wide ? 200 : 512).then((one) => [one]),
  ]);
  const photos = Array.from({ length: MOST_PHOTOS }, (_, index) => {
    const photo = found[index % found.length];
    if (photo === undefined) throw new Error(`no photos in the set ${set}`);
    return { ...photo, assetId: `photo-${index}` };
  });
  const blobs = new Map([...photos, ...logos].map(({ assetId, blob }) => [assetId, blob]));
  const stored = async (assetId: string) => {
    const blob = blobs.get(assetId);
    if (blob === undefined) throw new Error(`no photo ${assetId}`);
    return blob;
  };
  return { photos, previews: openPreviews(stored, noThumb) };
}

const desks = new Map<string, Promise<Desk>>();
function deskFor(set: PhotoSet, brand: PictureBrand): Promise<Desk> {
  const wide = brand.logo !== undefined && brand.logo.width > 2 * brand.logo.height;
  const key = `${set} ${wide}`;
  const known = desks.get(key) ?? openDesk(set, wide);
  desks.set(key, known);
  return known;
}

export function layoutOf(id: string): Layout {
  const layout = findLayout(id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}

/** Draws a picture, `width` canvas pixels wide. Rejects as the painter does. */
export async function draw(job: Job, width: number): Promise<HTMLCanvasElement> {
  const layout = layoutOf(job.layout);
  const brand: PictureBrand = BRANDS[job.brand];
  const fonts = brand.fonts ?? DEFAULT_FONTS;
  const { photos, previews } = await deskFor(job.photos, brand);
  const content = sampleFor(layout, job.sample);
  const several = layout.goods.max > 1;
  // The layouts bring words of their own; any Latin letter may be among them.
  const letters = `${JSON.stringify(content)}${brand.name} ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,–/…`;
  await loadFont(letters, [fonts.sign, fonts.body]);
  const choices = content.choices?.length ?? 0;
  const most =
    job.sample === 'usual' && choices > 0 ? Math.min(choices, layout.photos.max) : layout.photos.max;
  const wanted = job.sample === 'short' ? layout.photos.min : several ? photos.length : most;
  const scene = layout.build({
    content,
    brand,
    size: SIZES[job.size],
    photos: photos
      .slice(0, wanted)
      .map(({ blob: _, ...photo }, index) => ({ ...photo, ...(several && { goods: index }) })),
    measure: createMeasure(),
    language: job.language ?? 'id',
  });
  return previews.render(scene, brand, width);
}
