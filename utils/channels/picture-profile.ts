import type { ChannelId, PictureSize } from '../model';
import type { Certainty } from './channel';

/** How a picture leaves for a channel. Plain dated data, as the texts' limits are. */
export interface PictureProfile {
  /** The sizes that suit it, the best first, and the pixels in which they are saved for it. */
  sizes: readonly { size: PictureSize; width: number; height: number }[];
  /** JPEG everywhere: some take PNG, some take WebP, and their own pages disagree. */
  type: 'image/jpeg';
  /** Quality 0–1 from which the search for a smaller file starts. */
  quality: number;
  /** Largest file in bytes that it takes; null where none is known. */
  maxBytes: number | null;
  /** The first picture of a listing shows the goods alone: no text, frame or mark of the shop over the photo. */
  plainCover: boolean;
  /** Most pictures in one post; null where none is known. */
  most: number | null;
  /** Day on which the numbers were last looked up, YYYY-MM-DD. */
  checked: string;
  source: string;
  /** How sure the least sure of its numbers is. */
  certainty: Certainty;
}

const MB = 1024 * 1024;
/** The export rule of domain facts §2.1; platforms encode once more themselves, at about 0.70–0.85. */
const USUAL = { type: 'image/jpeg', quality: 0.85, plainCover: false, checked: '2026-11-20' } as const;

const PORTRAIT = { size: 'portrait', width: 1080, height: 1350 } as const;
const SQUARE = { size: 'square', width: 1080, height: 1080 } as const;
const TALL = { size: 'tall', width: 1080, height: 1440 } as const;
const STORY = { size: 'story', width: 1080, height: 1920 } as const;

/**
 * How pictures leave for each channel (domain facts §2.1). Imported by its own path, for the panel opens without it:
 * what stands in the room's door comes with it.
 */
export const PICTURE_PROFILES: Readonly<Record<ChannelId, PictureProfile>> = {
  instagram: {
    ...USUAL,
    sizes: [PORTRAIT, TALL, SQUARE, STORY],
    // The interface for programs says 8 MB, other pages 30: the smaller one is safe.
    maxBytes: 8 * MB,
    most: 20,
    source: 'Instagram help as quoted by recurpost (2025) and easybib (2026); 8 MB: contentstudio, undated',
    certainty: 'C',
  },
  facebook: {
    ...USUAL,
    sizes: [PORTRAIT, SQUARE, STORY],
    maxBytes: null,
    most: null,
    source: 'owox (April 2025); pages disagree on how Facebook reduces a picture',
    certainty: 'C',
  },
  'facebook-group': {
    ...USUAL,
    sizes: [PORTRAIT, SQUARE],
    maxBytes: null,
    most: null,
    source: 'owox (April 2025), as for a page',
    certainty: 'C',
  },
  'whatsapp-status': {
    ...USUAL,
    sizes: [STORY],
    maxBytes: 16 * MB,
    most: null,
    source: 'picturesizes (2026), not WhatsApp itself',
    certainty: 'C',
  },
  'whatsapp-group': {
    ...USUAL,
    // A photo in a chat is reduced to about 1600 pixels: these stay as they are.
    sizes: [PORTRAIT, SQUARE],
    maxBytes: null,
    most: null,
    source: 'press of August 2023 on the menu of a beta: 1600×1052 for a standard photo',
    certainty: 'B',
  },
  tiktok: {
    ...USUAL,
    sizes: [STORY, SQUARE],
    maxBytes: 20 * MB,
    most: 35,
    source: 'Ayrshare, Blotato and Zernio on the interface for programs (2026)',
    certainty: 'C',
  },
  shopee: {
    ...USUAL,
    sizes: [{ size: 'square', width: 1024, height: 1024 }],
    maxBytes: 2 * MB,
    plainCover: true,
    most: 9,
    source: 'public code for the Shopee interface (2026, a shop in Brazil); not confirmed for Indonesia',
    certainty: 'C',
  },
  tokopedia: {
    ...USUAL,
    // 5 MB is the platform's own; 1200 pixels are what sellers advise each other.
    sizes: [{ size: 'square', width: 1200, height: 1200 }],
    maxBytes: 5 * MB,
    plainCover: true,
    most: null,
    source: 'seller-id.tokopedia.com, Media Center (14 March 2024): over 300×300, at most 5 MB',
    certainty: 'D',
  },
};

/**
 * "Hemat kuota": for buyers on a small data plan. 720 pixels and quality 0.75 by the export rule of domain facts
 * §2.1; a 720×1280 picture with much detail then takes about 135 kB there, so 150 is kept to without harm.
 */
export const DATA_SAVER = { width: 720, quality: 0.75, maxBytes: 150_000 } as const;

/**
 * Whether a picture may become the first of a listing on a channel that wants nothing on it but the goods (domain
 * facts §3, L04: Shopee, and Tokopedia beside it). Pictures of a size that the channel does not use are not meant.
 */
export const staysPlain = (
  { size, slide }: { size: PictureSize; slide: number },
  channels: readonly ChannelId[],
): boolean =>
  slide === 1 &&
  channels.some((channel) => {
    const { plainCover, sizes } = PICTURE_PROFILES[channel];
    return plainCover && sizes.some((one) => one.size === size);
  });
