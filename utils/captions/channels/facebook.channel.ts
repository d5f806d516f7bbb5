import { defineChannel } from '../channel';

export default defineChannel({
  id: 'facebook',
  label: { id: 'Facebook', en: 'Facebook' },
  limit: { text: 63206 },
  fold: 125,
  // No published limit; two or three are advised.
  hashtags: { max: null, draft: 3 },
  paragraphs: [
    ['hook'],
    ['product', 'details'],
    ['price', 'stock'],
    ['area'],
    ['call'],
    ['trust'],
    ['hashtags'],
  ],
  draft: { name: 150, details: 6 },
  markup: 'plain',
  links: true,
  contacts: true,
  listing: false,
  order: {
    withNumber: 'Chat WA lewat tautan di bawah, ya',
    without: 'Kirim pesan ke halaman ini, ya',
    block: 'link',
  },
  picture: 'portrait',
  checked: '2026-11-20',
  source: 'Kompozy (22 May 2026); fold: sources disagree (125 to 477), the shortest taken',
  certainty: 'C',
});
