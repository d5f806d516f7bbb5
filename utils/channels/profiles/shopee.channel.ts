import { defineChannel } from '../channel';

export default defineChannel({
  id: 'shopee',
  label: { id: 'Deskripsi Shopee', en: 'Shopee description' },
  // The counter on Shopee's own form wins over this number.
  limit: { text: 3000 },
  fold: null,
  // 18 are advised at most (2021); a description reads better with none.
  hashtags: { max: 18, draft: 0 },
  paragraphs: [['product'], ['details'], ['price', 'stock'], ['area'], ['trust']],
  draft: { name: 255, details: 12 },
  markup: 'plain',
  links: false,
  contacts: false,
  listing: true,
  refuses: ['service'],
  order: {
    withNumber: {
      id: 'Klik Beli Sekarang atau masukkan keranjang',
      en: 'Press Buy Now or add it to your cart',
    },
    without: { id: 'Klik Beli Sekarang atau masukkan keranjang', en: 'Press Buy Now or add it to your cart' },
    block: 'none',
  },
  picture: 'square',
  checked: '2026-11-20',
  source: 'Indonesian re-builds of the form (maxlength); contacts: shopee.co.id/inspirasi-shopee',
  certainty: 'C',
});
