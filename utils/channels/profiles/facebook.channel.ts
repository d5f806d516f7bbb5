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
    withNumber: { id: 'Chat WA lewat tautan di bawah, ya', en: 'Message us on WhatsApp with the link below' },
    without: { id: 'Kirim pesan ke halaman ini, ya', en: 'Send a message to this page' },
    block: 'link',
  },
  picture: 'portrait',
  checked: '2026-11-20',
  source: 'Kompozy (22 May 2026); fold: sources disagree (125 to 477), the shortest taken',
  certainty: 'C',
});
