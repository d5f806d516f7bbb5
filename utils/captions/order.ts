import type { ChannelProfile } from '../channels';
import { shorten } from '../core/graphemes';
import { formatPhone, normalizePhone } from '../core/phone';
import type { BusinessKind } from '../model';
import type { CaptionLanguage } from './template';

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

const WORDS = {
  id: {
    title: 'Format pesan',
    hello: (shop: string) => `${['Halo', shop].filter(Boolean).join(' ')}, saya mau pesan`,
    goods: ['Produk', 'Jumlah', 'Nama', 'Alamat'],
    service: ['Layanan', 'Hari dan jam', 'Nama', 'Alamat'],
    chat: (phone: string) => `Chat WA ke ${phone}, ya`,
    message: 'Kirim pesan ke kami, ya',
  },
  en: {
    title: 'Order form',
    hello: (shop: string) => `${['Hello', shop].filter(Boolean).join(' ')}, I would like to order`,
    goods: ['Product', 'Quantity', 'Name', 'Address'],
    service: ['Service', 'Day and time', 'Name', 'Address'],
    chat: (phone: string) => `WhatsApp us at ${phone}`,
    message: 'Send us a message',
  },
};

/** What is ordered from whom; `name` and `shop` are already clean for the channel. */
export interface Ordered {
  phone: string;
  name: string;
  shop: string;
  kind?: BusinessKind | undefined;
  language: CaptionLanguage;
  /** No form or link stands below, so no sentence may speak of one. */
  bare?: boolean | undefined;
}

/** The form a buyer fills in, free of marks and trailing spaces so that it reads the same in chat and link. */
export function orderForm({ name, shop, kind, language }: Omit<Ordered, 'phone' | 'bare'>): string {
  const words = WORDS[language];
  const [first = '', ...rest] = kind === 'service' ? words.service : words.goods;
  return [words.hello(shop), `${first}: ${name}`.trim(), ...rest.map((field) => `${field}:`)].join('\n');
}

/** Longest product and shop name in a link: encoded letters of other scripts take nine characters each. */
const NAME = 48;
const SHOP = 24;

interface Order {
  /** How to order, one sentence without a full stop. */
  how: string;
  /** What stands below the call: the order form and link, a link alone, or ''. */
  block: string;
}

/** How one orders on a channel. */
export function orderOn(channel: ChannelProfile, ordered: Ordered): Order {
  const { phone, name, shop, language } = ordered;
  const words = WORDS[language];
  const written = formatPhone(phone);
  const { withNumber, without, block } = channel.order;
  const reachable = written !== '' && channel.contacts;
  const how = reachable ? withNumber[language].replace('{phone}', () => written) : without[language];
  if (ordered.bare && block !== 'none')
    return { how: reachable ? words.chat(written) : words.message, block: '' };
  const item = shorten(name, NAME);
  const seller = shorten(shop, SHOP);
  if (block === 'form') {
    const title = channel.markup === 'whatsapp' ? `*${words.title}*` : words.title;
    const form = orderForm({ ...ordered, name: item, shop: seller });
    const link = reachable && channel.links ? `\n\n${waLink(phone, form)}` : '';
    return { how, block: `${title}\n${form}${link}` };
  }
  if (block === 'link' && reachable && channel.links) {
    return { how, block: waLink(phone, [words.hello(seller), item].filter(Boolean).join(' ')) };
  }
  return { how, block: '' };
}
