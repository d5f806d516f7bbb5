import { defineChannel } from '../channel';

export default defineChannel({
  id: 'tokopedia',
  label: { id: 'Deskripsi Tokopedia', en: 'Tokopedia description' },
  // No limit was found since the seller centres were merged (2025); as for a Shopee description.
  limit: { text: 3000 },
  fold: null,
  hashtags: { max: null, draft: 0 },
  paragraphs: [['product'], ['details'], ['price', 'stock'], ['area'], ['trust']],
  draft: { name: 255, details: 12 },
  markup: 'plain',
  links: false,
  contacts: false,
  listing: true,
  order: {
    withNumber: {
      id: 'Klik Beli Langsung atau tambah ke keranjang',
      en: 'Press Buy Now or add it to your cart',
    },
    without: {
      id: 'Klik Beli Langsung atau tambah ke keranjang',
      en: 'Press Buy Now or add it to your cart',
    },
    block: 'none',
  },
  picture: 'square',
  checked: '2026-11-20',
  source: 'seller-id.tokopedia.com (12 Jun 2025: no contacts or links); length: general knowledge',
  certainty: 'D',
});
