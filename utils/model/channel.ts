import * as z from 'zod/mini';

/** `tiktok` is an ordinary post; `tokopedia` a listing in the seller centre that Tokopedia and TikTok Shop share. */
export const CHANNEL_IDS = [
  'instagram',
  'facebook',
  'facebook-group',
  'whatsapp-status',
  'whatsapp-group',
  'tiktok',
  'shopee',
  'tokopedia',
] as const;

/** Where nearly every seller posts; a shop may name others (`Shop.channels`). */
export const USUAL_CHANNELS = [
  'instagram',
  'facebook',
  'whatsapp-status',
  'whatsapp-group',
  'shopee',
] as const;

export const channelIdSchema = z.enum(CHANNEL_IDS);
export type ChannelId = z.infer<typeof channelIdSchema>;
