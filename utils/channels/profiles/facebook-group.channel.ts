import { defineChannel } from '../channel';

export default defineChannel({
  id: 'facebook-group',
  label: { id: 'Grup Facebook', en: 'Facebook group' },
  limit: { text: 63206 },
  fold: 125,
  // Members read to buy, not to search; tags look like spam there.
  hashtags: { max: null, draft: 0 },
  paragraphs: [['hook'], ['product', 'details'], ['price', 'stock'], ['area'], ['call']],
  draft: { name: 150, details: 5 },
  markup: 'plain',
  links: true,
  contacts: true,
  listing: false,
  order: {
    withNumber: {
      id: 'Pesan lewat komentar atau chat WA lewat tautan di bawah, ya',
      en: 'Order in the comments, or message us on WhatsApp with the link below',
    },
    without: {
      id: 'Pesan lewat komentar atau kirim pesan, ya',
      en: 'Order in the comments, or send us a message',
    },
    block: 'link',
  },
  picture: 'portrait',
  checked: '2026-11-20',
  source: 'As for a Facebook post: Kompozy (22 May 2026); rules of each group may differ',
  certainty: 'C',
});
