import { defineChannel } from '../channel';

export default defineChannel({
  id: 'tiktok',
  label: { id: 'TikTok', en: 'TikTok' },
  // A video's caption; the description of a photo post may hold 4,000.
  limit: { text: 2200 },
  fold: 90,
  // Five a post by a notice in the app since August 2025, never formally announced.
  hashtags: { max: 5, draft: 5 },
  paragraphs: [['hook'], ['product'], ['price'], ['call'], ['hashtags']],
  draft: { name: 90, details: 0 },
  markup: 'plain',
  links: false,
  contacts: true,
  listing: false,
  order: {
    withNumber: { id: 'Chat WA ke {phone}, ya', en: 'WhatsApp us at {phone}' },
    without: { id: 'Kirim DM ke kami, ya', en: 'Send us a DM' },
    block: 'none',
  },
  picture: 'story',
  checked: '2026-11-20',
  source: 'Zernio and Ayrshare documentation (2026); hashtags: press reports of the notice in the app',
  certainty: 'C',
});
