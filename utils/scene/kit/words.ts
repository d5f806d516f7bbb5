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
  openPo: ['Open PO', 'Pre-order open'],
  closes: ['Tutup PO', 'Orders close'],
  ready: ['Siap', 'Ready'],
  lastCall: ['Terakhir pesan', 'Last call'],
  sizes: ['Panduan ukuran', 'Size guide'],
  choices: ['Mau yang mana?', 'Which one?'],
  tips: ['Tips', 'Tip'],
  towards: ['Menuju', 'Counting down to'],
  bazaar: ['Bazar', 'Bazaar'],
  place: ['Tempat', 'Where'],
  when: ['Waktu', 'When'],
  toOrder: ['Pesan', 'Order'],
  thanks: ['Terima kasih', 'Thank you'],
  wantIt: ['Mau pesan?', 'Want to order?'],
} as const;

export type OwnWord = keyof typeof WORDS;

/** One of the layouts' own words. */
export const word = ({ language }: Pick<LayoutInput, 'language'>, key: OwnWord): string =>
  WORDS[key][language === 'en' ? 1 : 0];

/** The user's headline, or the layout's own word. */
export const titleOr = (input: LayoutInput, key: OwnWord): string => input.content.title || word(input, key);

/** What is written where a list was cut: "+3 lagi". */
export const andMore = ({ language }: Pick<LayoutInput, 'language'>, count: number): string =>
  language === 'en' ? `+${count} more` : `+${count} lagi`;

/** "Sampai 31 Maret"; empty when nothing was told. */
export const untilWords = (input: LayoutInput): string =>
  input.content.until === '' ? '' : `${word(input, 'until')} ${input.content.until}`;
