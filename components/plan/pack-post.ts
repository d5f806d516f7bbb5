import { strToU8, zipSync } from 'fflate';
import { renderPictures } from '@/components/picture';
import { type PlannedPost, toIcs } from '@/utils/calendar';
import { CHANNEL_IDS, type Post, type Shop } from '@/utils/model';

interface Parts {
  post: Post;
  shop: Shop;
  planned: PlannedPost | null;
}

/** One zip of a post: `caption-*.txt`, `gambar-*.jpg` and, once it has a day, `kalender.ics`. */
export async function packPost({ post, shop, planned }: Parts): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const channel of CHANNEL_IDS) {
    const caption = post.texts[channel];
    if (caption && post.channels.includes(channel)) files[`caption-${channel}.txt`] = strToU8(caption.text);
  }
  for (const { name, blob } of await renderPictures(post, shop)) {
    files[name] = new Uint8Array(await blob.arrayBuffer());
  }
  if (planned) files['kalender.ics'] = strToU8(await toIcs(shop.name || 'Pajang', [planned]));
  // JPEGs do not shrink any further: level 0 stores them as they are.
  return new Blob([zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
