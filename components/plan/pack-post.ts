import { renderPictures } from '@/components/picture';
import { zipFiles } from '@/utils/backup';
import { type PlannedPost, toIcs } from '@/utils/calendar';
import { CHANNEL_IDS, type Post, type Shop } from '@/utils/model';

interface Parts {
  post: Post;
  shop: Shop;
  planned: PlannedPost | null;
}

/** One zip of a post: `caption-*.txt`, `gambar-*.jpg` and, once it has a day, `kalender.ics`. */
export async function packPost({ post, shop, planned }: Parts): Promise<Blob> {
  const files: Record<string, Blob> = {};
  for (const channel of CHANNEL_IDS) {
    const caption = post.texts[channel];
    if (caption && post.channels.includes(channel))
      files[`caption-${channel}.txt`] = new Blob([caption.text]);
  }
  for (const { name, blob } of await renderPictures(post, shop)) files[name] = blob;
  if (planned) files['kalender.ics'] = new Blob([await toIcs(shop.name || 'Pajang', [planned])]);
  return zipFiles(files, Date.now());
}
