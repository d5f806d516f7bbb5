import { findPhones, normalizePhone } from '../../core/phone';
import type { LayoutInput } from '../layout';
import type { Part } from './flow';

const ADDRESS = /(?:https?:\/\/|wa\.me\/|bit\.ly\/|linktr\.ee\/)[^\s<>"']+/i;

/**
 * What a phone's camera should open to order: the first web address in the order line, else a chat with the first
 * mobile number (`wa.me`, domain facts §6.1); '' where there is neither.
 */
export function orderLink(order: string): string {
  const address = ADDRESS.exec(order)?.[0].replace(/[.,;:!?)]+$/, '');
  if (address !== undefined) return /^https?:/i.test(address) ? address : `https://${address}`;
  const [phone] = findPhones(order);
  const digits = phone === undefined ? undefined : normalizePhone(phone);
  return digits?.ok ? `https://wa.me/${digits.data}` : '';
}

/** A code to order by, `width` pixels square, dark on white as cameras want it; null where there is no link. */
export function orderCode({ content }: LayoutInput, width: number): Part | null {
  const data = orderLink(content.order);
  if (data === '' || data.length > 300) return null;
  return {
    width,
    height: width,
    at: (x, y) => ({
      id: 'order-code',
      type: 'qr',
      x,
      y,
      width,
      height: width,
      data,
      color: 'black',
      ground: 'white',
    }),
  };
}
