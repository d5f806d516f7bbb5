import type { Shop } from '@/utils/model';

/** How each way of speaking addresses a buyer (domain facts §5.4). Offered only: any other word may be typed. */
export const GREETINGS: Readonly<Record<Shop['tone'], readonly string[]>> = {
  warm: ['Kak', 'Kakak'],
  mothers: ['Bun', 'Bund', 'Bunda', 'Mom', 'Moms'],
  friend: ['Sis', 'Say'],
  men: ['Gan', 'Bro', 'Om', 'Kang'],
  young: ['bestie', 'guys', 'kamu'],
  polite: ['Bapak/Ibu', 'Anda'],
  regional: ['Mas/Mbak', 'Teh/Aa', 'Uni/Uda', 'Cik', 'Bli/Mbok'],
};
