import { dayNumber, daysOf, type NamedDay, resolveDay } from '../form/dates';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

const PIECE = '(?:[^\\n.!?\\d]|\\.(?=\\S)){0,28}$';
const CLOSES = new RegExp(
  `(?<![\\p{L}])(?:tutup|ditutup|closed?|close|terakhir (?:order|pesan|po)|batas (?:order|pesan|po)|(?:order|po|pesan|pemesanan|pesanan)(?: \\p{L}+)? (?:sampai|s\\.?d\\.?|s/d|hingga|maks\\w*|paling lambat|terakhir)|deadline|last order)${PIECE}`,
  'u',
);
const READY = new RegExp(
  `(?<![\\p{L}])(?:siap|jadi|dikirim|kirim|pengiriman|ambil|diambil|antar|diantar|ready)${PIECE}`,
  'u',
);
const ENDS = new RegExp(
  `(?<![\\p{L}])(?:(?:promo|diskon|harga|berlaku|potongan|gratis)[^\\n.!?]{0,40}(?:sampai|s\\.?d\\.?|s/d|hingga|until|-|–)|berlaku|berakhir|sampai|s\\.d\\.?|s/d|hingga)${PIECE}`,
  'u',
);
const COMES = new RegExp(
  `(?<![\\p{L}])(?:open|buka|mulai|bazar|bazaar|acara|jadwal|slot|live|pameran|event|datang|launching|rilis|libur|tutup)${PIECE}`,
  'u',
);
/** What lies behind and is told as such. */
const TOLD =
  /(?<![\p{L}])(?:sejak|semenjak|kemarin|kmrn|lalu|lahir|berdiri|produksi|prod|mfg|exp|expired|kedaluwarsa|kadaluarsa|ed|bb|batch|diperbarui|update|per tanggal|terbit|tertanggal|makasih|terima kasih|sudah|udah|telah|waktu|pas|dulu|tahun|foto|testi|ulasan)(?:[^\n.!?]{0,24})$/u;

/** No caption names more days. */
const MOST = 60;

type Role = 'closes' | 'ready' | 'ends' | 'comes';
const ROLES: readonly [Role, RegExp][] = [
  ['closes', CLOSES],
  ['ready', READY],
  ['ends', ENDS],
  ['comes', COMES],
];

function roleOf(text: string, { start }: NamedDay): Role | null {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split('\n')
      .at(-1) ?? '';
  if (TOLD.test(before)) return null;
  // The nearest word decides: "PO tutup 5 Des, siap 10 Des".
  const near = ROLES.map(([role, pattern]) => ({ role, at: pattern.exec(before)?.index ?? -1 })).filter(
    ({ at }) => at >= 0,
  );
  const closes = near.find(({ role }) => role === 'closes');
  const ready = near.find(({ role }) => role === 'ready');
  if (closes && ready) return closes.at > ready.at ? 'closes' : 'ready';
  return near[0]?.role ?? null;
}

const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const MONTHS_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const written = (day: string, months: readonly string[]): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
};

const RECORD: Record<Exclude<Role, 'comes'>, { id: string; en: string }> = {
  closes: { id: 'PO ditutup', en: 'orders close on' },
  ready: { id: 'pesanan siap', en: 'orders are ready on' },
  ends: { id: 'promo berakhir', en: 'the offer ends on' },
};

function recordOf(role: Role, product: RuleContext['product']): string | undefined {
  if (role === 'closes') return product?.stock?.closes;
  if (role === 'ready') return product?.stock?.ready;
  // "sampai 5 Des" of goods to order may be the end of either.
  if (role === 'ends') return product?.promoUntil ?? product?.stock?.closes;
  return undefined;
}

function findStale({ reading, product, date }: RuleContext): Hit[] {
  return daysOf(reading)
    .slice(0, MOST)
    .flatMap((named): Hit[] => {
      const role = roleOf(reading.plain, named);
      const day = resolveDay(named, date);
      if (role === null || day === null) return [];
      const place = { start: named.start, end: named.end };
      const record = recordOf(role, product);
      const others = [product?.promoUntil, product?.stock?.closes, product?.stock?.ready];
      if (record && role !== 'comes' && !others.includes(day)) {
        const said = RECORD[role];
        return [
          {
            ...place,
            message: {
              id: `Di catatan produk, ${said.id} ${written(record, MONTHS)}.`,
              en: `In the product’s record, ${said.en} ${written(record, MONTHS_EN)}.`,
            },
          },
        ];
      }
      if ((dayNumber(day) ?? 0) >= (dayNumber(date) ?? 0)) return [];
      return [
        {
          ...place,
          message: {
            id: `${written(day, MONTHS)} sudah lewat pada hari kirim.`,
            en: `${written(day, MONTHS_EN)} has passed on the day of the post.`,
          },
        },
      ];
    });
}

export default defineRule({
  id: 'stale-date',
  severity: 'warn',
  name: { id: 'Tanggal tidak cocok lagi', en: 'Date no longer right' },
  message: {
    id: 'Tanggal di teks sudah lewat atau tidak sama dengan catatan produk.',
    en: 'A date in the text has passed or is not the one of the product’s record.',
  },
  source: 'Aturan Pajang: teks mengikuti catatan produk',
  certainty: 'A',
  checked: '2026-11-20',
  find: findStale,
});
