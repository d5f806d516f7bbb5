import type { ChannelId } from '../model';

/**
 * Where a post for a channel is written on the web (domain facts §6, looked up 2026-11-20). Instagram and Facebook open
 * their boxes over their front pages; a Status and a group message are written in WhatsApp Web itself.
 */
export const COMPOSER_PAGES: Record<ChannelId, string> = {
  instagram: 'https://www.instagram.com/',
  facebook: 'https://www.facebook.com/',
  'facebook-group': 'https://www.facebook.com/groups/feed/',
  'whatsapp-status': 'https://web.whatsapp.com/',
  'whatsapp-group': 'https://web.whatsapp.com/',
  tiktok: 'https://www.tiktok.com/tiktokstudio/upload',
  shopee: 'https://seller.shopee.co.id/portal/product/new',
  tokopedia: 'https://seller-id.tokopedia.com/product/create',
};
