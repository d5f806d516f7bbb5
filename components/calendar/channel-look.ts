import type { ChannelId, Post } from '@/utils/model';

/**
 * One colour a channel for the bar at an entry, near to what people know the channel by. Each stands out from white
 * and from the dark ground by 3:1 (WCAG 1.4.11); none is the ground of a text.
 */
export const CHANNEL_COLORS: Record<ChannelId, string> = {
  instagram: '#d0408c',
  facebook: '#3b82f6',
  'facebook-group': '#6d74d6',
  'whatsapp-status': '#1c9a57',
  'whatsapp-group': '#4d8f1e',
  tiktok: '#7b8288',
  shopee: '#e5552f',
  tokopedia: '#0f9488',
};

/** States as the calendar tells them apart, the first to come first. */
export const STATES = ['idea', 'draft', 'ready', 'posted'] as const satisfies readonly Post['state'][];
