import type { Contact } from '@/utils/core/contacts';
import { normalizePhone } from '@/utils/core/phone';
import { OWN_SITES, type Shop } from '@/utils/model';
import { owns, pageOwner } from '@/utils/platforms/page-owner';

/** The digits that can be called: those of a link into WhatsApp, or all there are. */
const numberIn = ({ kind, text }: Contact): string =>
  kind === 'whatsapp' ? (/(?:\/|phone=)\+?(\d{8,15})/.exec(text)?.[1] ?? '') : text.replace(/^\D+/, '');

/** Whether a contact is the shop's own: its WhatsApp number, or one of its pages by name or address. */
export function isOwnContact(contact: Contact, shop: Pick<Shop, 'whatsapp' | 'pages'>): boolean {
  const { kind, text } = contact;
  if (kind === 'phone' || kind === 'whatsapp' || kind === 'account') {
    const number = normalizePhone(numberIn(contact));
    return number.ok && number.data === shop.whatsapp;
  }
  if (kind === 'handle') {
    const id = text.replace(/^.*[:=@]\s*/s, '');
    return OWN_SITES.some((site) => owns(shop.pages, { site, id }));
  }
  if (kind !== 'shop') return false;
  const owner = pageOwner(/^https?:/i.test(text) ? text : `https://${text}`);
  return owner !== null && owns(shop.pages, owner);
}
