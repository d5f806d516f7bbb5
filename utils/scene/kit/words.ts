import type { LayoutInput } from '../layout';

/** Words that layouts bring themselves, in the picture's language. They say what a picture is, never how good. */
const WORDS = {
  menu: ['Menu', 'Menu'],
  priceList: ['Daftar harga', 'Price list'],
  promo: ['Promo', 'Sale'],
  save: ['Hemat', 'Save'],
  bundle: ['Paket', 'Bundle'],
  inside: ['Isi paket', 'In the bundle'],
  fresh: ['Baru', 'New'],
  again: ['Ada lagi', 'Back again'],
  catalogue: ['Katalog', 'Catalogue'],
  until: ['Sampai', 'Until'],
  swipe: ['Geser', 'Swipe'],
  order: ['Cara pesan', 'How to order'],
  total: ['Harga paket', 'Bundle price'],
} as const;

/** One of the layouts' own words. */
export const word = ({ language }: Pick<LayoutInput, 'language'>, key: keyof typeof WORDS): string =>
  WORDS[key][language === 'en' ? 1 : 0];

/** The user's headline, or the layout's own word. */
export const titleOr = (input: LayoutInput, key: keyof typeof WORDS): string =>
  input.content.title || word(input, key);
