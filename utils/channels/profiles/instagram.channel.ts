import { defineChannel } from '../channel';

export default defineChannel({
  id: 'instagram',
  label: { id: 'Instagram', en: 'Instagram' },
  limit: { text: 2200 },
  fold: 125,
  // Five a post since 18 Dec 2025, rolled out step by step; some accounts were held at three.
  hashtags: { max: 5, draft: 5 },
  paragraphs: [
    ['hook'],
    ['product', 'details'],
    ['price', 'stock'],
    ['area'],
    ['call'],
    ['trust'],
    ['hashtags'],
  ],
  draft: { name: 150, details: 5 },
  markup: 'plain',
  links: false,
  contacts: true,
  listing: false,
  order: {
    withNumber: { id: 'Chat WA ke {phone}, ya', en: 'WhatsApp us at {phone}' },
    without: { id: 'Kirim DM ke kami, ya', en: 'Send us a DM' },
    block: 'none',
  },
  picture: 'portrait',
  checked: '2026-11-20',
  source: 'Ayrshare, Publer (Dec 2025); hashtags: Business Today, Social Samosa (19 Dec 2025)',
  certainty: 'B',
});
