import * as z from 'zod/mini';

export const CHANNEL_IDS = ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group', 'shopee'] as const;

export const channelIdSchema = z.enum(CHANNEL_IDS);
export type ChannelId = z.infer<typeof channelIdSchema>;
