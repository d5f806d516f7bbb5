import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInBook } from '@/utils/checks';
import { addressesOf } from '@/utils/checks/contacts/addresses';
import { addressesIn, leadsAway } from '@/utils/checks/contacts/leads-away';
import { findNames } from '@/utils/checks/contacts/names';
import { personalOf } from '@/utils/checks/contacts/personal';
import { phonesOf } from '@/utils/checks/contacts/phones';
import { takenOut } from '@/utils/checks/contacts/pieces';
import { readText } from '@/utils/checks/reading';

const pieces = (
  text: string,
  find: (reading: ReturnType<typeof readText>) => readonly { start: number; end: number }[],
) => {
  const reading = readText(text);
  return find(reading).map(({ start, end }) => {
    const raw = reading.toRaw(start, end);
    return text.slice(raw.start, raw.end);
  });
};
const phones = (text: string) => pieces(text, phonesOf);

describe('phone numbers in disguise', () => {
  it.each([
    [
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
    ],
    ['hub kosong lapan satu dua', 'kosong lapan satu dua'],
    ['08satu2 ya', '08satu2'],
    [
      'zero eight one two three four five six seven eight',
      'zero eight one two three four five six seven eight',
    ],
    [
      'nol wolu siji loro telu papat limo enem pitu wolu',
      'nol wolu siji loro telu papat limo enem pitu wolu',
    ],
    [
      'nol delapan dua belas, tiga puluh empat, lima enam tujuh delapan',
      'nol delapan dua belas, tiga puluh empat, lima enam tujuh delapan',
    ],
    ['nol delapan dobel satu dua tiga empat lima enam', 'nol delapan dobel satu dua tiga empat lima enam'],
    ['ke o8l2 7788 99OO', 'o8l2 7788 99OO'],
    ['O8I2-3456-7890', 'O8I2-3456-7890'],
    ['0 8 1 2 3 4 5 6 7 8 9 0', '0 8 1 2 3 4 5 6 7 8 9 0'],
    ['0.8.1.2.3.4.5.6.7.8.9', '0.8.1.2.3.4.5.6.7.8.9'],
    ['(0)(8)(1)(2)(3)(4)(5)(6)(7)(8)', '0)(8)(1)(2)(3)(4)(5)(6)(7)(8'],
    ['0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
    ['0812🌸3456🌸7890', '0812🌸3456🌸7890'],
    ['0812a3456b7890', '0812a3456b7890'],
    ['0812 / 3456 / 7890', '0812 / 3456 / 7890'],
    [
      'plus enam dua delapan satu satu tiga empat lima enam tujuh',
      'enam dua delapan satu satu tiga empat lima enam tujuh',
    ],
    [
      'delapan satu dua tiga empat lima enam tujuh delapan sembilan',
      'delapan satu dua tiga empat lima enam tujuh delapan sembilan',
    ],
    ['order WA081234567890ya', '081234567890'],
    ['B0812-3456-7890', '0812-3456-7890'],
  ])('%s', (text, number) => {
    expect(phones(text)).toEqual([number]);
  });

  it.each([
    'Stok mocca kosong, sisa delapan pcs hitam, satu navy',
    'satu dua tiga empat lima enam tujuh delapan sembilan',
    'Rp81.234.567 atau Rp 0812.345.678',
    'buka 08.15 - 16.45 dan 08.30-12.00',
    'ukuran 08 10 12 14 16',
    'tebal 0,8 x 1,2 x 3,4 x 5,6 x 7,8 cm',
    'exp 08/12/2026 1234',
    'tanggal 08-12-2026 10.30',
    'kode 081234567890, SKU: 0812 3456 7890',
    'barcode 0812345678905',
    'No. resi 081234567890',
    'NIB 0812000123456',
    'JX081234567890',
    'isi 08, 12, 34, 56, 78',
    'anak 08 10 12 14 16 tersedia',
    'Sabtu 08.15-16.45 07.30',
    'zone 8 1 2 3 4 5 6',
    'sisa nol delapan',
    'Size 08\n12\n34\n56\n78\n90',
  ])('none: %s', (text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe('addresses that are spelled out', () => {
  const addresses = (text: string) => pieces(text, addressesOf);
  it.each([
    ['ke rina [at] gmail [dot] com ya', 'rina [at] gmail [dot] com'],
    ['rina at yahoo titik com', 'rina at yahoo titik com'],
    ['rina @ gmail . com', 'rina @ gmail . com'],
    ['rina(at)tokoku(dot)com', 'rina(at)tokoku(dot)com'],
    ['Web : dompetjogja . com', 'dompetjogja . com'],
    ['di gamisbunda dot com', 'gamisbunda dot com'],
    ['hampersraya (titik) id', 'hampersraya (titik) id'],
    ['dapurina,com', 'dapurina,com'],
    ['bit . ly / katalog', 'bit . ly / katalog'],
    ['di s dot id', 's dot id'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });
  it.each([
    'Bahan katun.Info lengkap di chat',
    'stok ready.online terus',
    'Servis HP sama Ridwan, S.Kom., di Blok A.12',
    'satu titik dua',
    'at home, at cost',
    'isi 12, id toko sama',
    'warna [merah] dot kecil',
  ])('none: %s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
  it('tells a chat from a page and a mail', () => {
    const kinds = (text: string) => addressesOf(readText(text)).map(({ kind, host }) => `${kind} ${host}`);
    expect(kinds('t.me/rina https://wa.me/62812 toko.id/x rina@toko.id bit dot ly')).toEqual([
      'chat t.me',
      'chat wa.me',
      'web toko.id',
      'mail ',
      'web bit.ly',
    ]);
  });
});

describe('names in disguise', () => {
  const names = (list: string, text: string) =>
    pieces(text, (reading) => findNames(reading, builtInBook.words(list)));
  it.each([
    ['names-of-shopee', 'di S.H.O.P.E.E aja', 'S.H.O.P.E.E'],
    ['names-of-shopee', 'sh*pee', 'sh*pee'],
    ['names-of-shopee', '5hopee', '5hopee'],
    ['names-of-shopee', '$hopee', '$hopee'],
    ['names-of-shopee', 'shoppeee', 'shoppeee'],
    ['names-of-tokopedia', 'T o k o p e d i a', 'T o k o p e d i a'],
    ['names-of-tokopedia', 'tok.ped', 'tok.ped'],
    ['names-of-tokopedia', 't0kpednya', 't0kpednya'],
    ['names-of-tokopedia', 'tokopdia', 'tokopdia'],
    ['names-of-tokopedia', 'Tokopeida', 'Tokopeida'],
    ['names-of-other-places', 'L4zada', 'L4zada'],
    ['names-of-other-places', 'b1ibli', 'b1ibli'],
    ['whatsapp-names', 'wattsap', 'wattsap'],
    ['whatsapp-names', 'WhatsAp', 'WhatsAp'],
    ['whatsapp-short', 'w🌸a', 'w🌸a'],
    ['private-messages', 'D M', 'D M'],
  ])('%s: %s', (list, text, name) => {
    expect(names(list, text)).toEqual([name]);
  });
  it.each([
    ['names-of-shopee', 'shopping, shop, ShopeePay, sop E'],
    ['names-of-other-places', 'bibi, buka lapak, lazim'],
    ['names-of-tokopedia', 'toko media, topi, totebag'],
    ['social-networks', 'F&B, instagramable, s/m'],
    ['whatsapp-names', 'waspada, wasabi, wajik'],
  ])('%s, none: %s', (list, text) => {
    expect(names(list, text)).toEqual([]);
  });
});

describe('what belongs to one person', () => {
  const personal = (text: string) => pieces(text, personalOf);
  it.each([
    ['bayar BCA 123 456 7890 a.n. Rini', 'BCA 123 456 7890 a.n. Rini'],
    ['bca tujuh tiga satu nol dua dua lima empat', 'bca tujuh tiga satu nol dua dua lima empat'],
    ['transfer ke 1234567890 ya', 'transfer ke 1234567890'],
    ['NIK 3273014507890002', 'NIK 3273014507890002'],
    ['no pesanan 2411ABX7789QW', 'no pesanan 2411ABX7789QW'],
    ['resi JNE: JP1234567890', 'resi JNE: JP1234567890'],
    ['cek SPXID041234567890 kak', 'SPXID041234567890'],
    ['paket kak Sari di Jl. Melati No. 12', 'Jl. Melati No. 12'],
    ['Perum Asri Blok C2 No 8 RT 04 RW 11', 'Perum Asri Blok C2 No 8 RT 04 RW 11'],
  ])('%s', (text, found) => {
    expect(personal(text)).toEqual([found]);
  });
  it.each([
    'Bayar BCA, Mandiri, GoPay, DANA atau QRIS',
    'NIB 1234000567891, P-IRT 2063275011234-29, BPOM MD 281234567890',
    'Halal ID32110001234560520, batch 240512-03, barcode 8998866200011',
    'Resi otomatis, nomor pesanan ada di aplikasi',
    'Toko kami di Jl. Melati No. 12 RT 03/05',
    '📍 Jl. Cempaka Raya No. 21 RT 02/04',
    'Jl.Kaliurang area km 7',
    'paket sudah jalan ya, nomor 2 menyusul',
    'Bayar BCA, WA 0812-3456-7890',
    'dana 10.000.000',
  ])('none: %s', (text) => {
    expect(personal(text)).toEqual([]);
  });
});

describe('what goes when a contact is taken out', () => {
  it.each([
    ['Nastar enak. Order ke WA ya kak.', 'WA', 'Order ke WA ya kak.'],
    ['Nastar | WA', 'WA', 'WA'],
    ['Mau banyak? Hubungi admin via WA', 'WA', 'Hubungi admin via WA'],
    ['Nastar keju isi empat puluh order WA aja', 'WA', 'order WA aja'],
    ['Ada di Shopee dan Lazada', ['Shopee', 'Lazada'], 'Ada di Shopee dan Lazada'],
    [
      'Kue lapis legit premium ada di Shopee & Lazada nama akunnya sama persis',
      ['Shopee', 'Lazada'],
      'ada di Shopee & Lazada',
    ],
  ])('%s', (text, words, gone) => {
    const spans = [words]
      .flat()
      .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    const [hit, ...more] = takenOut(readText(text), spans);
    expect(more).toEqual([]);
    expect(text.slice(hit?.start, hit?.end)).toBe(gone);
    expect(hit?.instead).toBe('');
  });
});

describe('what leads away from any marketplace', () => {
  it('stands where it says, one after the other, in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'WA ',
        '0812-3456-7890',
        ' @rini ',
        'wa.me/62812',
        ' Tokped ',
        '🌸',
        '\n',
        'IG: ',
        'nol delapan ',
      ),
      fc.string({ maxLength: 10, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of [...leadsAway(text)]) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('takes every place by name, Shopee too, and addresses alone when asked for these', () => {
    const text = 'di Shopee, WA, toko.id';
    expect(leadsAway(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Shopee',
      'WA',
      'toko.id',
    ]);
    expect(addressesIn(text)).toEqual([{ start: 15, end: 22 }]);
  });
});
