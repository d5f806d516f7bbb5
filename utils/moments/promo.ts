/** Words by which an offer is known, Indonesian and English, as whole words. */
const OFFERS = [
  'promo',
  'diskon',
  'disc',
  'obral',
  'cuci gudang',
  'harga coret',
  'harga spesial',
  'potongan harga',
  'gratis ongkir',
  'bebas ongkir',
  'cashback',
  'voucher',
  'flash sale',
  'sale',
  'buy \\d get \\d',
  'beli \\d+ gratis \\d+',
  'hemat (?:rp ?)?\\d[\\d.]*(?:rb|ribu|k)?',
  '\\d+ ?% off',
  'off \\d+ ?%',
];
const PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${OFFERS.join('|')})(?![\\p{L}\\d])`, 'iu');

/** Whether a text offers something at a better price. Misses some and mistakes few: it only ever leads to a hint. */
export const isPromoText = (text: string): boolean => PATTERN.test(text);
