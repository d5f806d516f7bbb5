import type { ChannelId, Post } from '../model';
import type { Choice } from './column';

export const STATES: readonly Choice<Post['state']>[] = [
  { value: 'idea', id: 'Ide', en: 'Idea', also: ['gagasan'] },
  { value: 'draft', id: 'Draf', en: 'Draft', also: ['konsep', 'belum'] },
  { value: 'ready', id: 'Siap', en: 'Ready', also: ['terjadwal', 'dijadwalkan', 'scheduled', 'planned'] },
  {
    value: 'posted',
    id: 'Sudah diposting',
    en: 'Posted',
    also: ['sudah', 'selesai', 'tayang', 'terbit', 'sudah tayang', 'done', 'published'],
  },
];

/** Channels by the names that people write; "WhatsApp" alone is the status, which goes out every morning. */
export const CHANNEL_WORDS: readonly Choice<ChannelId>[] = [
  { value: 'instagram', id: 'Instagram', en: 'Instagram', also: ['ig', 'insta'] },
  { value: 'facebook', id: 'Facebook', en: 'Facebook', also: ['fb', 'facebook page'] },
  {
    value: 'whatsapp-status',
    id: 'Status WhatsApp',
    en: 'WhatsApp Status',
    also: ['whatsapp', 'wa', 'status wa', 'wa status', 'story wa'],
  },
  {
    value: 'whatsapp-group',
    id: 'Grup WhatsApp',
    en: 'WhatsApp group',
    also: ['grup wa', 'wa grup', 'group wa', 'wa group', 'grup'],
  },
  {
    value: 'facebook-group',
    id: 'Grup Facebook',
    en: 'Facebook group',
    also: ['grup fb', 'fb grup', 'group fb', 'fb group'],
  },
  { value: 'tiktok', id: 'TikTok', en: 'TikTok', also: ['tt', 'tik tok'] },
  { value: 'tokopedia', id: 'Tokopedia', en: 'Tokopedia', also: ['tokped', 'toped'] },
  { value: 'shopee', id: 'Shopee', en: 'Shopee', also: [] },
];
