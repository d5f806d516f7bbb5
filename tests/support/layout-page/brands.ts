import type { PictureBrand } from '../../../utils/scene';

const logo = { assetId: 'logo', width: 512, height: 512 };

/** Two shops that differ in all a layout may meet, and colours or typefaces that are hard on it. */
export const BRANDS = {
  warm: {
    name: 'Qkiz Batam',
    colors: { ground: '#fff6e3', accent: '#b4460f', ink: '#23372b' },
    fonts: { sign: 'lobster', body: 'nunito' },
    logo,
  },
  dark: {
    name: 'Dapur Melati',
    colors: { ground: '#15201b', accent: '#f2c14e', ink: '#f7f3e8' },
  },
  pink: {
    name: 'Toko Kue Basah & Kering Bu Hj. Siti Aminah Langganan Keluarga',
    colors: { ground: '#fdf1f5', accent: '#b4235f', ink: '#3d1528' },
    fonts: { sign: 'pacifico', body: 'poppins' },
    logo: { ...logo, width: 1200, height: 200 },
  },
  unreadable: {
    name: 'Rona',
    colors: { ground: '#ffe066', accent: '#ffec99', ink: '#fff3bf' },
    fonts: { sign: 'bebas-neue', body: 'oswald' },
  },
  grey: {
    name: 'Abu',
    colors: { ground: '#767676', accent: '#808080', ink: '#7a7a7a' },
    fonts: { sign: 'playfair-display', body: 'lora' },
    logo,
  },
  white: {
    name: 'Polos',
    colors: { ground: '#ffffff', accent: '#ffffff', ink: '#ffffff' },
    fonts: { sign: 'baloo-2', body: 'quicksand' },
  },
} as const satisfies Record<string, PictureBrand>;
export type BrandId = keyof typeof BRANDS;
