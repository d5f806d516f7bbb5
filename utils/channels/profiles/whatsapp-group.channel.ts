import { defineChannel } from '../channel';

export default defineChannel({
  id: 'whatsapp-group',
  label: { id: 'Grup WhatsApp', en: 'WhatsApp group' },
  // Posts to a group go out as the caption of a photo; a message without one may hold 65,536.
  limit: { text: 1024 },
  fold: null,
  hashtags: { max: null, draft: 0 },
  paragraphs: [['hook'], ['product', 'details'], ['price', 'stock'], ['area'], ['call']],
  draft: { name: 90, details: 4 },
  markup: 'whatsapp',
  links: true,
  contacts: true,
  listing: false,
  order: {
    withNumber: {
      id: 'Tinggal isi format di bawah, atau klik tautannya, ya',
      en: 'Fill in the form below, or press the link',
    },
    without: { id: 'Balas dengan format di bawah, ya', en: 'Reply with the form below' },
    block: 'form',
  },
  picture: 'portrait',
  checked: '2026-11-20',
  source: 'Caption constant of WhatsApp Web as shown in the wppconnect documentation',
  certainty: 'C',
});
