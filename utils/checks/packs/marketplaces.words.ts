import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const source =
  'Shopee Indonesia: no names of other places to sell; nicknames as sellers and buyers use them in 2026';

/** Places to sell, each with its nicknames. A name in disguise ("t0kped", "S.H.O.P.E.E") is seen through. */
export default {
  'names-of-shopee': {
    words: [
      ...['shopee', 'shoope', 'shopi', 'shopie', 'syopi', 'syopee', 'shope', 'shopeefood'],
      ...['toko oren', 'toko orange', 'toko oranye', 'toko oyen', 'toko jingga', 'aplikasi oren', 'apk oren'],
      ...['aplikasi orange', 'aplikasi oranye', 'app oren', 'apps oren', 'marketplace oren', 'lapak oren'],
      ...['mp oren', 'olshop oren', 'mall oren'],
    ],
    source,
    checked,
  },
  'names-of-tokopedia': {
    words: [
      ...['tokopedia', 'toko pedia', 'tokpedia', 'tokped', 'toped', 'tokopedea', 'topedia', 'tokopidia'],
      ...['toko ijo', 'toko hijau', 'toko ijo ijo', 'marketplace ijo', 'marketplace hijau', 'lapak ijo'],
      ...['lapak hijau', 'mp ijo', 'mp hijau', 'olshop ijo'],
    ],
    source,
    checked,
  },
  'names-of-tiktok': {
    words: ['tiktok', 'tik tok', 'tiktok shop', 'tiktokshop', 'tiktod', 'tiktok live', 'tiktoker'],
    source: `${source}; on Tokopedia TikTok may be named (one seller centre since 2025)`,
    checked,
  },
  'names-of-other-places': {
    words: [
      ...['lazada', 'lazda', 'lajada', 'lzd', 'bukalapak', 'bukalapa', 'blibli', 'blibi', 'zalora'],
      ...['olx', 'jd id', 'aliexpress', 'taobao', 'ebay', 'etsy', 'akulaku', 'orami'],
      ...['sociolla', 'tokotalk', 'grabfood', 'grab food', 'aplikasi ungu', 'toko ungu', 'shein'],
    ],
    source,
    checked,
  },
  'nicknames-behind-a-way': {
    words: [
      'sopi',
      'sopie',
      'si oren',
      'yang oren',
      'yg oren',
      'si oyen',
      'oyen',
      'sebelah oren',
      'oren oren',
      'oren',
    ],
    source: `${source}; a drink, a cat or a colour unless one buys there ("di sopi", "co di oren")`,
    checked,
  },
  'promo-words-in-names': {
    words: [
      ...['promo', 'promosi', 'diskon', 'discount', 'disc', 'sale', 'flash sale', 'flashsale', 'obral'],
      ...[
        'cuci gudang',
        'gratis',
        'free ongkir',
        'bebas ongkir',
        'free gift',
        'cashback',
        'bonus',
        'voucher',
      ],
      ...[
        'termurah',
        'murah',
        'murmer',
        'murah meriah',
        'terlaris',
        'best seller',
        'bestseller',
        'laris manis',
      ],
      ...['hot item', 'hot sale', 'big sale', 'super sale', 'harga spesial', 'harga grosir', 'special price'],
      ...['limited offer', 'buy 1 get 1', 'b1g1', 'bogo', 'ready stock', 'ready stok', 'stok terbatas'],
      ...['buruan', 'banting harga', 'clearance', 'pasti murah', 'harga pabrik', 'potongan harga', 'gercep'],
      ...['turun harga', 'harga turun', 'harga miring', 'bisa cod', 'harga coret', 'last stock'],
    ],
    source: 'TikTok Shop listing rule as told by tikclubs (2025): no words of promotion in a product’s name',
    checked,
  },
  'brands-in-names': {
    words: [
      ...['nike', 'adidas', 'puma', 'gucci', 'chanel', 'zara', 'uniqlo', 'hermes', 'dior', 'prada'],
      ...['louis vuitton', 'balenciaga', 'converse', 'vans', 'crocs', 'charles keith', 'michael kors'],
      ...['new balance', 'fila', 'skechers', 'rolex', 'casio', 'levis', 'bershka', 'stradivarius'],
      ...['pull and bear', 'lacoste', 'polo ralph lauren', 'burberry', 'fendi', 'ysl', 'h&m'],
    ],
    source: 'Shopee Indonesia: no names of other brands to be found by; foreign brands often misused so',
    checked,
  },
} satisfies Record<string, BuiltInList>;
