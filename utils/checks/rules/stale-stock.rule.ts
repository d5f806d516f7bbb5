import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

const NUMBERED =
  /(?<![\p{L}\p{N}])(?:(?:sisa|tersisa|tinggal|stok|stock|kuota|slot|ready|readi)(?:nya)?\s?(?:tersisa|tinggal|sisa|hanya|cuma|ready|:|=)?\s?(?:hanya |cuma )?(\d{1,4})|(\d{1,4})\s?(?:pcs|pc|biji|buah|box|toples|porsi|pack|bks|bungkus|botol|unit|slot|cup|loyang|set|pasang)?\s?(?:lagi|tersisa|left))(?![\p{L}\p{N}.,:/]*\d)(?!\s?(?:rb|ribu|k|jt|%|warna|motif|ukuran|size|varian|rasa|model|pilihan|hari|jam|menit|minggu|bulan|lusin|kodi|karton|dus|seri|langkah|kota|cabang|nov|des|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|x|gr|gram|ml|kg|cm|liter)(?![\p{L}]))/gu;
const GONE =
  /(?<![\p{L}\p{N}])(?:sold ?out|stok (?:habis|kosong)|(?:sudah|udah|udh|sdh) (?:habis|ludes)|ludes|habis terjual)(?![\p{L}\p{N}])/gu;
const AT_HAND =
  /(?<![\p{L}\p{N}])(?:ready stoc?k|stoc?k ready|siap kirim hari ini|langsung kirim hari ini|ready siap kirim)(?![\p{L}\p{N}])/gu;
const TO_ORDER =
  /(?<![\p{L}\p{N}])(?:open po|sistem po|pre[ -]?order|po dulu|by order|made by order|dibuat setelah pesan|po \d+ hari)(?![\p{L}\p{N}])/gu;

const all = (text: string, pattern: RegExp, message: Hit['message']): Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    ...(message && { message }),
  }));

const left = (amount: number) => ({
  id: `Catatan produk menyebut ${amount}.`,
  en: `The product’s record says ${amount}.`,
});

function wrongNumbers(text: string, amount: number): Hit[] {
  const numbers = [...text.matchAll(NUMBERED)];
  // Several numbers tell of several sizes or colours; which is the whole nobody knows.
  const [only] = numbers;
  if (!only || numbers.length > 1) return [];
  const said = only[1] ?? only[2] ?? '';
  if (Number(said) === amount) return [];
  const start = only.index + only[0].indexOf(said);
  return [{ start, end: start + said.length, instead: String(amount), message: left(amount) }];
}

function findStale({ reading, product }: RuleContext): Hit[] {
  const stock = product?.stock;
  if (!stock) return [];
  const text = reading.plain;
  const { mode, amount } = stock;
  const variant = (product.variants ?? []).some(
    (name) => name.length > 2 && text.includes(name.toLowerCase()),
  );
  const numbers = amount === undefined ? [] : wrongNumbers(text, amount);
  if (amount === 0 && all(text, GONE, undefined).length === 0) {
    const ready = all(text, AT_HAND, {
      id: 'Di catatan produk stoknya habis.',
      en: 'The product’s record says it is sold out.',
    });
    return numbers.length > 0 ? numbers.map(({ instead: _, ...hit }) => hit) : ready;
  }
  if (amount !== undefined && amount > 0 && !variant && numbers.length === 0) {
    const gone = all(text, GONE, left(amount));
    const again = /(?<![\p{L}])(?:restoc?k|ready lagi|kemarin|tadi|minggu lalu|kmrn|batch)(?![\p{L}])/u.test(
      text,
    );
    if (gone.length > 0 && !again) return gone;
  }
  const both = AT_HAND.test(text) && TO_ORDER.test(text);
  AT_HAND.lastIndex = 0;
  TO_ORDER.lastIndex = 0;
  if (both) return numbers;
  const other =
    mode === 'preorder'
      ? all(text, AT_HAND, {
          id: 'Di catatan produk ini barang PO.',
          en: 'The product’s record says it is made to order.',
        })
      : all(text, TO_ORDER, {
          id: 'Di catatan produk ini barang ready, bukan PO.',
          en: 'The product’s record says it is in stock.',
        });
  return [...numbers, ...other];
}

export default defineRule({
  id: 'stale-stock',
  severity: 'warn',
  name: { id: 'Stok tidak sama dengan catatan', en: 'Stock differs from the record' },
  message: {
    id: 'Stok di teks tidak sama dengan catatan produk.',
    en: 'The stock in the text is not the one of the product’s record.',
  },
  source: 'Aturan Pajang: teks mengikuti catatan produk',
  certainty: 'A',
  checked: '2026-11-20',
  find: findStale,
});
