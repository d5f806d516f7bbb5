import { defineChannel } from '../channel';

export default defineChannel({
  id: 'whatsapp-status',
  label: { id: 'Status WhatsApp', en: 'WhatsApp Status' },
  limit: { text: 700 },
  fold: null,
  hashtags: { max: null, draft: 0 },
  paragraphs: [['hook'], ['product'], ['price', 'stock'], ['call']],
  draft: { name: 90, details: 0 },
  markup: 'whatsapp',
  links: true,
  contacts: true,
  listing: false,
  order: {
    withNumber: { id: 'Balas status ini, ya', en: 'Reply to this status' },
    without: { id: 'Balas status ini, ya', en: 'Reply to this status' },
    block: 'none',
  },
  picture: 'story',
  checked: '2026-11-20',
  source: 'Four pages of 2026, none official; captions of photos may take 1,024',
  certainty: 'C',
});
