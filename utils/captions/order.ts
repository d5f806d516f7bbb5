import { shorten } from '../core/graphemes';
import { formatPhone, normalizePhone } from '../core/phone';
import type { ChannelProfile } from './channel';

/**
 * A link that opens a chat with `phone`, `text` already typed (domain facts §6.1); '' when `phone` is no
 * mobile number. The link decodes to exactly `text`.
 */
export function waLink(phone: string, text = ''): string {
  const digits = normalizePhone(phone);
  if (!digits.ok) return '';
  const message = text.toWellFormed();
  // Without a query a chat app would take a "." that ends the sentence into the address; ours never has one.
  return `https://wa.me/${digits.data}${message === '' ? '' : `?text=${encodeURIComponent(message)}`}`;
}

/** The form a buyer fills in, free of marks and trailing spaces so that it reads the same in chat and link. */
export const orderForm = (name: string, shop: string): string =>
  [
    shop === '' ? 'Halo, saya mau pesan' : `Halo ${shop}, saya mau pesan`,
    `Produk: ${name}`.trim(),
    'Jumlah:',
    'Nama:',
    'Alamat:',
  ].join('\n');

/** Longest product and shop name in a link: encoded letters of other scripts take nine characters each. */
const NAME = 48;
const SHOP = 24;

interface Order {
  /** How to order, one sentence without a full stop. */
  how: string;
  /** What stands below the call: the order form and link, a link alone, or ''. */
  block: string;
}

/** How one orders on a channel. `name` and `shop` are already clean for that channel. */
export function orderOn(channel: ChannelProfile, phone: string, name: string, shop: string): Order {
  const written = formatPhone(phone);
  const { withNumber, without, block } = channel.order;
  const reachable = written !== '' && channel.contacts;
  const how = reachable ? withNumber.replace('{phone}', () => written) : without;
  const item = shorten(name, NAME);
  const seller = shorten(shop, SHOP);
  if (block === 'form') {
    const title = channel.markup === 'whatsapp' ? '*Format pesan*' : 'Format pesan';
    const form = orderForm(item, seller);
    const link = reachable && channel.links ? `\n\n${waLink(phone, form)}` : '';
    return { how, block: `${title}\n${form}${link}` };
  }
  if (block === 'link' && reachable && channel.links) {
    const hello = seller === '' ? 'Halo' : `Halo ${seller}`;
    return { how, block: waLink(phone, `${hello}, saya mau pesan${item === '' ? '' : ` ${item}`}`) };
  }
  return { how, block: '' };
}
