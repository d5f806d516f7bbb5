import type { PictureLanguage } from '../layout';
import type { Ground, Line } from './sticker-kit';

/** What a sticker may say besides its own words, in the picture's language; what is missing is left out. */
export interface StickerFacts {
  /** As it stands in pictures: "Rp25.000/toples". */
  price?: string;
  strikePrice?: string;
  /** On what a promo or free delivery depends, or until when: "s.d. 30 Nov", "min. 2 toples". */
  terms?: string;
  /** By what goods are called bought most, as the seller can show: "120 terjual di bulan Oktober". */
  proof?: string;
  /** Last day of orders, and when they are ready. */
  closes?: string;
  /** Pieces left. */
  left?: number;
  /** Any spelling of the shop's mobile number. */
  whatsapp?: string;
}

export type Says = Record<PictureLanguage, string>;

export interface Kind {
  name: Says;
  /** Without this fact there is no such sticker: it would claim what nobody has shown, or say nothing. */
  needs?: keyof StickerFacts;
  ground: Ground;
  lines(language: PictureLanguage, facts: StickerFacts): Line[];
}

const ACCENT = { fill: 'accent', ink: 'onAccent' } as const;
const DARK = { fill: 'ink', ink: 'ground' } as const;
const LIGHT = { fill: 'ground', ink: 'ink' } as const;

const loud = (text: string): Line => ({ text, role: 'label', loud: true });
const quiet = (text = ''): Line => ({ text, role: 'note' });

/** Stickers of one shape with words on it. */
export const KINDS = {
  price: {
    name: { id: 'Label harga', en: 'Price tag' },
    needs: 'price',
    ground: { shape: 'tag', ...ACCENT },
    lines: (_, { price = '', strikePrice = '' }) => [
      { text: strikePrice, role: 'strikePrice', strike: true },
      { text: price, role: 'price', loud: true },
    ],
  },
  promo: {
    name: { id: 'Promo', en: 'Promo' },
    ground: { shape: 'burst', ...ACCENT },
    lines: (_, { terms }) => [loud('PROMO'), quiet(terms)],
  },
  ready: {
    name: { id: 'Ready', en: 'In stock' },
    ground: { shape: 'rect', ...DARK },
    lines: (language) => [loud({ id: 'Ready stok', en: 'In stock' }[language])],
  },
  preorder: {
    name: { id: 'PO', en: 'Pre-order' },
    ground: { shape: 'ribbon', ...ACCENT },
    lines: (language, { closes }) => [loud({ id: 'Open PO', en: 'Pre-order' }[language]), quiet(closes)],
  },
  // Two meanings are in use, so each sticker says its own (domain facts §5.3).
  codMeet: {
    name: { id: 'COD ketemuan', en: 'Pay when we meet' },
    ground: { shape: 'rect', ...LIGHT },
    lines: (language) => [
      loud({ id: 'Bisa COD', en: 'COD' }[language]),
      quiet({ id: 'bayar saat ketemu', en: 'pay when we meet' }[language]),
    ],
  },
  codCourier: {
    name: { id: 'COD lewat kurir', en: 'Pay the courier' },
    ground: { shape: 'rect', ...LIGHT },
    lines: (language) => [
      loud({ id: 'Bisa COD', en: 'COD' }[language]),
      quiet({ id: 'bayar ke kurir', en: 'pay the courier' }[language]),
    ],
  },
  // Free delivery without its condition misleads (L27 of the rules): without one it says that there are some.
  delivery: {
    name: { id: 'Gratis ongkir', en: 'Free delivery' },
    ground: { shape: 'rect', ...ACCENT },
    lines: (language, { terms }) => [
      loud({ id: 'Gratis ongkir', en: 'Free delivery' }[language]),
      quiet(terms || { id: 'ada syaratnya', en: 'conditions apply' }[language]),
    ],
  },
  bestSeller: {
    name: { id: 'Best seller', en: 'Best seller' },
    needs: 'proof',
    ground: { shape: 'seal', ...ACCENT },
    lines: (_, { proof }) => [loud('Best seller'), quiet(proof)],
  },
  fresh: {
    name: { id: 'Baru', en: 'New' },
    ground: { shape: 'seal', ...ACCENT },
    lines: (language) => [loud({ id: 'Baru', en: 'New' }[language])],
  },
  left: {
    name: { id: 'Sisa sedikit', en: 'Few left' },
    needs: 'left',
    ground: { shape: 'rect', ...DARK },
    lines: (language, { left = 0 }) => [loud({ id: `Sisa ${left}`, en: `${left} left` }[language])],
  },
  say: {
    name: { id: 'Balon kata', en: 'Speech bubble' },
    ground: { shape: 'bubble', ...LIGHT },
    lines: (language) => [loud({ id: 'Enak, Kak!', en: 'So good!' }[language])],
  },
} as const satisfies Record<string, Kind>;
